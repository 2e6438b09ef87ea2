package ba.sigurno.persistence.participation.measure;

/** The questions for the units of a {@link Selection} that have a line in a report, with figures or without. */
public final class UnitQueries {

    /** Finds the municipalities. */
    public static final String MUNICIPALITIES =
            "SELECT m FROM Municipality m WHERE m.authority IN :authorities ORDER BY m.nameLatin, m.id";

    /** Finds the classes of {@code :school} by name. */
    public static final String CLASSES = "SELECT c FROM SchoolClass c JOIN FETCH c.school WHERE c.school = :school"
            + " AND c.schoolYear = :schoolYear ORDER BY c.name, c.id";

    private UnitQueries() {}

    /** Finds the classes of the schools with {@code :schoolIds} by name, with their schools. */
    public static String classes(Selection selection) {
        return "SELECT c FROM SchoolClass c JOIN FETCH c.school s" + selection.ofSchools()
                + " AND s.id IN :schoolIds AND c.schoolYear = :schoolYear ORDER BY c.name, c.id";
    }

    /** Counts the classes of {@code :schoolYears}. */
    public static String countOfClasses(Selection selection) {
        return "SELECT COUNT(c) FROM SchoolClass c JOIN c.school s" + selection.ofSchools()
                + " AND c.schoolYear IN :schoolYears";
    }

    /** Finds the schools, also those that are closed, with authority and municipality and in the order of these. */
    public static String allSchools(Selection selection) {
        return "SELECT s FROM School s JOIN FETCH s.authority a LEFT JOIN FETCH s.municipality m"
                + selection.ofSchools() + " ORDER BY a.id, m.nameLatin, s.nameLatin, s.id";
    }

    /** Finds the active schools by name, with municipality. */
    public static String schools(Selection selection) {
        return "SELECT s FROM School s JOIN FETCH s.authority LEFT JOIN FETCH s.municipality" + selection.ofSchools()
                + " AND s.active = TRUE ORDER BY s.nameLatin, s.id";
    }
}
