package ba.sigurno.persistence.competition.entry;

/**
 * Somebody takes part in an edition, once: a pupil of a class, or a child of whom no more than school and grade is known.
 * It never changes; what is answered stands in the log of answers.
 *
 * @param id its key
 * @param editionId the key of its edition
 * @param code the code to keep, as {@link EntryCode} has it
 * @param paperId the key of the paper it answers
 * @param schoolId the key of its school
 * @param grade its grade
 * @param enteredAt when it came, in milliseconds since 1970 UTC
 */
public record Entry(long id, long editionId, String code, long paperId, long schoolId, int grade, long enteredAt) {}
