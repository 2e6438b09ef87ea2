package ba.sigurno.ejb.helpline.shift;

import java.time.Instant;

/**
 * A shift.
 *
 * @param counsellor the name; null for an account that is none of a counsellor any more
 */
public record ShiftLine(String id, String counsellor, Instant startsAt, Instant endsAt) {}
