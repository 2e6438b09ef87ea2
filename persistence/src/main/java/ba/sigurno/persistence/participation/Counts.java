package ba.sigurno.persistence.participation;

/**
 * The questions about schools: JPQL that counts by school over the schools of {@code :authorities} in one school year.
 * A school with a count of zero is not in the answer.
 */
public final class Counts {

    /** Finds the active schools by name, with municipality. */
    public static final String SCHOOLS = "SELECT s FROM School s JOIN FETCH s.authority LEFT JOIN FETCH s.municipality"
            + " WHERE s.active = TRUE AND s.authority IN :authorities ORDER BY s.nameLatin, s.id";

    /** Counts the pupils by the schools' own figures, in the year that starts in {@code :startYear}. */
    public static final String ENROLLED = select("s.id, SUM(f.pupils)")
            + " FROM School s JOIN s.figures f WHERE s.authority IN :authorities AND f.schoolYear = :startYear"
            + " GROUP BY s.id";

    /** Counts the classes. */
    public static final String CLASSES = select("s.id, COUNT(c.id)")
            + " FROM SchoolClass c JOIN c.school s"
            + " WHERE s.authority IN :authorities AND c.schoolYear = :schoolYear GROUP BY s.id";

    private Counts() {}

    private static String select(String columns) {
        return "SELECT NEW ba.sigurno.persistence.participation.SchoolCount(" + columns + ")";
    }
}
