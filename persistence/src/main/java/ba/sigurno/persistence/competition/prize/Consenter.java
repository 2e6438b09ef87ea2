package ba.sigurno.persistence.competition.prize;

/** Which adult agreed that a child takes a prize. */
public enum Consenter {
    /** A parent or guardian. */
    PARENT,
    /** Somebody of the child's school. */
    SCHOOL
}
