package ba.sigurno.persistence.operations;

/** Finds what of a school year stays, and what of it has not gone yet. */
public final class EndedYearQueries {

    /** Counts the classes of {@code :year}. */
    public static final String CLASSES = "SELECT COUNT(c.id) FROM SchoolClass c WHERE c.schoolYear = :year";

    /** Counts those whose pupils are still there. */
    public static final String CLASSES_WITH_PUPILS =
            CLASSES + " AND EXISTS (SELECT p FROM Pupil p WHERE p.schoolClass = c)";

    /** Counts the certificates in force for what was held from {@code :first} until {@code :last}. */
    public static final String CERTIFICATES = "SELECT COUNT(c.id) FROM Certificate c WHERE c.heldOn >= :first"
            + " AND c.heldOn <= :last AND c.revokedAt IS NULL AND c.replacedAt IS NULL";

    /** Finds the id of the authority and the time of each workshop held from {@code :from} until before {@code :until}. */
    public static final String WORKSHOPS = "SELECT s.authority.id, w.startsAt FROM WorkshopReport p JOIN p.workshop w"
            + " JOIN w.request r JOIN r.school s WHERE w.startsAt >= :from AND w.startsAt < :until";

    /** Finds the same of the trainings that ended then. */
    public static final String TRAININGS = "SELECT t.authority.id, t.endsAt FROM TrainingSession t"
            + " WHERE t.cancelledAt IS NULL AND t.endsAt >= :from AND t.endsAt < :until";

    /** Finds when, in which language, as what and where each text of an item was published that came into the library then. */
    public static final String PUBLISHED = "SELECT i.publishedAt, t.language, t.title, i.slug FROM LibraryText t"
            + " JOIN t.item i WHERE t.shown = TRUE AND i.publishedAt >= :from AND i.publishedAt < :until"
            + " AND i.status = ba.sigurno.persistence.library.item.ItemStatus.PUBLISHED"
            + " ORDER BY i.publishedAt, i.id, t.language";

    private EndedYearQueries() {}
}
