package ba.sigurno.ejb.enrolment.transfer;

import java.time.Instant;

/**
 * A pupil on the way to another class.
 *
 * @param code the code that the teacher of the other class types
 * @param endsAt when it ends
 */
public record TransferOffer(String code, Instant endsAt) {}
