package ba.sigurno.ejb.identity.inbox;

import java.time.Instant;

/**
 * Something that lies ahead of somebody at a time.
 *
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param key the message key of what it is, such as a workshop
 * @param title its title, in the reader's language
 * @param place where it is
 * @param path its page, below the context path
 */
public record AgendaLine(Instant startsAt, Instant endsAt, String key, String title, String place, String path) {}
