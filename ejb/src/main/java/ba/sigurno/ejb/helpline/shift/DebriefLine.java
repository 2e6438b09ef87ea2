package ba.sigurno.ejb.helpline.shift;

import java.time.Instant;

/**
 * Somebody who wants to talk after a hard conversation.
 *
 * @param counsellor the name; null for an account that is none of a counsellor any more
 */
public record DebriefLine(String id, String counsellor, Instant askedAt) {}
