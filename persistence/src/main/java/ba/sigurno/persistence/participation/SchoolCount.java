package ba.sigurno.persistence.participation;

/**
 * A count at a school.
 *
 * @param schoolId the school
 * @param number the count
 * @param children the number of children it speaks of; 0 for none
 */
public record SchoolCount(Long schoolId, Long number, Long children) {

    /** Creates a count that speaks of no children. */
    public SchoolCount(Long schoolId, Long number) {
        this(schoolId, number, 0L);
    }
}
