package ba.sigurno.persistence.participation;

/**
 * The questions of the reports: JPQL that counts by school over the schools of {@code :authorities} in one school year.
 * A school with a count of zero is not in the answer.
 */
public final class Counts {

    /** Finds the active schools by name, with municipality. */
    public static final String SCHOOLS = "SELECT s FROM School s JOIN FETCH s.authority LEFT JOIN FETCH s.municipality"
            + " WHERE s.active = TRUE AND s.authority IN :authorities ORDER BY s.nameLatin, s.id";

    /** Finds the school years (of {@code :authorities}) in which there are classes. */
    public static final String YEARS =
            "SELECT DISTINCT c.schoolYear FROM SchoolClass c WHERE c.school.authority IN :authorities";

    /** Counts the pupils by the schools' own figures, in the year that starts in {@code :startYear}. */
    public static final String ENROLLED = select("s.id, SUM(f.pupils)")
            + " FROM School s JOIN s.figures f WHERE s.authority IN :authorities AND f.schoolYear = :startYear"
            + " GROUP BY s.id";

    /** Counts the classes. */
    public static final String CLASSES = select("s.id, COUNT(c.id)")
            + " FROM SchoolClass c JOIN c.school s"
            + " WHERE s.authority IN :authorities AND c.schoolYear = :schoolYear GROUP BY s.id";

    private static final String FACTS = " JOIN f.schoolClass c JOIN c.school s"
            + " WHERE s.authority IN :authorities AND f.startYear = :startYear GROUP BY s.id";

    /** Counts the pupils of these classes, as of the last roll-up; and as children those who completed a module. */
    public static final String PUPILS = select("s.id, SUM(f.pupils), SUM(f.reached)") + " FROM ClassFact f" + FACTS;

    /** Counts the modules that they completed, as of the last roll-up. */
    public static final String COMPLETIONS = select("s.id, SUM(f.completed)") + " FROM StrandFact f" + FACTS;

    private static final String REPORTED = " FROM WorkshopReport p JOIN p.workshop w JOIN w.request r JOIN r.school s"
            + " WHERE s.authority IN :authorities AND w.startsAt >= :from AND w.startsAt < :until GROUP BY s.id";

    /** Counts the workshops from {@code :from} until before {@code :until} that were reported as held. */
    public static final String WORKSHOPS = select("s.id, COUNT(p.id)") + REPORTED;

    /**
     * Counts the pupils whom these met, each as often as met; and as children those of the biggest, as at least so many are
     * different ones.
     */
    public static final String MET = select("s.id, SUM(p.pupils), MAX(p.pupils)") + REPORTED;

    /**
     * Counts the certificates neither void nor replaced that teachers of the school hold, for trainings from
     * {@code :first} to {@code :last}.
     */
    public static final String CERTIFICATES = select("s.id, COUNT(DISTINCT c.id)")
            + " FROM Certificate c JOIN RoleGrant g ON g.account.id = c.accountId JOIN g.school s"
            + " WHERE s.authority IN :authorities AND g.role = ba.sigurno.persistence.identity.account.Role.TEACHER"
            + " AND c.heldOn BETWEEN :first AND :last AND c.forceSessionId IS NOT NULL"
            + " GROUP BY s.id";

    /**
     * Counts the trainings for teachers of {@code :authorities} that ended from {@code :from} until before
     * {@code :until}.
     */
    public static final String TRAININGS = "SELECT COUNT(t.id) FROM TrainingSession t"
            + " WHERE t.authority IN :authorities AND t.endsAt >= :from AND t.endsAt < :until AND t.cancelledAt IS NULL";

    private Counts() {}

    private static String select(String columns) {
        return "SELECT NEW ba.sigurno.persistence.participation.SchoolCount(" + columns + ")";
    }
}
