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

    /** Finds the active schools by name, with municipality. */
    public static String schools(Selection selection) {
        return "SELECT s FROM School s JOIN FETCH s.authority LEFT JOIN FETCH s.municipality" + selection.ofSchools()
                + " AND s.active = TRUE ORDER BY s.nameLatin, s.id";
    }
}
