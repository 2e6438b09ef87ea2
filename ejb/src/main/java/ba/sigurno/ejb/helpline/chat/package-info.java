/** Conversations of children with counsellors: anonymous, by text, in memory and nowhere else. */
package ba.sigurno.ejb.helpline.chat;
