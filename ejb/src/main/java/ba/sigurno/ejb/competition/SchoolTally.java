package ba.sigurno.ejb.competition;

/** What the entrants of a school did together. */
final class SchoolTally {

    final long schoolId;

    /** Who answered at least once. */
    int entrants;

    /** Answers, and how much of them is right in ten-thousandths. */
    long answers;

    long points;

    /** From entering to the last answer, of all entrants together. */
    long millis;

    SchoolTally(long schoolId) {
        this.schoolId = schoolId;
    }
}
