package ba.sigurno.persistence.competition.entry;

/**
 * A participation in an edition, once for each child: a pupil of a class, or a child of whom no more than school and
 * grade is known. It never changes; the answers stand in their log.
 *
 * @param id its key
 * @param editionId the key of its edition
 * @param code the code to keep, in the form of {@link EntryCode}
 * @param paperId the key of the paper it answers
 * @param schoolId the key of its school
 * @param grade its grade
 * @param ofPupil whether it is that of a pupil of a class, to whom alone prizes are given
 * @param enteredAt the time of entry, in milliseconds since 1970 UTC
 */
public record Entry(
        long id,
        long editionId,
        String code,
        long paperId,
        long schoolId,
        int grade,
        boolean ofPupil,
        long enteredAt) {}
