package ba.sigurno.ejb.enrolment.pupil;

/**
 * A kind of records of a pupil.
 *
 * @param key the message that says what and how many, with the number as its argument
 * @param number the number of them
 */
public record PupilRecord(String key, long number) {}
