package ba.sigurno.persistence.enrolment.schoolclass;

/**
 * A class in a list.
 *
 * @param schoolClass the class
 * @param pupils how many pupils it has
 * @param joined how many of them ever signed in
 */
public record ClassLine(SchoolClass schoolClass, long pupils, long joined) {

    /** As a query returns it. */
    public ClassLine(SchoolClass schoolClass, Long pupils, Long joined) {
        this(schoolClass, pupils.longValue(), joined.longValue());
    }
}
