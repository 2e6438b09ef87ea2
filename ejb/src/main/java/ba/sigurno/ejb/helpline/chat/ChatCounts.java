package ba.sigurno.ejb.helpline.chat;

/**
 * What is seen of all conversations from outside.
 *
 * @param present counsellors who are there for chats
 * @param longest minutes that the first in the line has waited
 */
public record ChatCounts(int present, int waiting, int talking, long longest) {}
