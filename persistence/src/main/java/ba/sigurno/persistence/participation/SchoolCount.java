package ba.sigurno.persistence.participation;

/**
 * Something counted at a school.
 *
 * @param schoolId the school
 * @param number how many
 * @param children how many children that tells about; 0 when it tells about none
 */
public record SchoolCount(Long schoolId, Long number, Long children) {

    /** What is not about children. */
    public SchoolCount(Long schoolId, Long number) {
        this(schoolId, number, 0L);
    }
}
