package ba.sigurno.ejb.participation;

/** The breakdowns of a report. */
public enum Breakdown {
    /** A line for each school. */
    SCHOOL,
    /** A line for each municipality; one more for schools whose municipality is not known. */
    MUNICIPALITY,
    /** A line for each coordinated authority. */
    AUTHORITY
}
