package ba.sigurno.ejb.school;

/**
 * Records of one kind that name a school.
 *
 * @param key the message that names the kind, with the count as its argument
 * @param fate what becomes of them when the school is merged into another one
 * @param count the number of records
 */
public record SchoolRecord(String key, Fate fate, long count) {

    /** What becomes of records when the school is merged into another one. */
    public enum Fate {
        /** Is the other school's from now on. */
        MOVES,
        /** Stays with the school, as it was published. */
        STAYS,
        /** Is deleted; it is computed again. */
        GOES
    }
}
