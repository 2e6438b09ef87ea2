package ba.sigurno.ejb.participation;

/** By what a report is broken down. */
public enum Breakdown {
    /** A line for each school. */
    SCHOOL,
    /** A line for each municipality; one more for schools whose municipality is not known. */
    MUNICIPALITY,
    /** A line for each authority that is coordinated. */
    AUTHORITY
}
