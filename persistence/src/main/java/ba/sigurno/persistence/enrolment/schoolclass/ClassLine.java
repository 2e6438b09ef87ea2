package ba.sigurno.persistence.enrolment.schoolclass;

/**
 * A class in a list.
 *
 * @param schoolClass the class
 * @param pupils the number of its pupils
 * @param joined the number of them who ever signed in
 */
public record ClassLine(SchoolClass schoolClass, long pupils, long joined) {

    /** Creates a line from the columns of a query. */
    public ClassLine(SchoolClass schoolClass, Long pupils, Long joined) {
        this(schoolClass, pupils.longValue(), joined.longValue());
    }
}
