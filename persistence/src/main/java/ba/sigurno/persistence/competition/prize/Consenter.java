package ba.sigurno.persistence.competition.prize;

/** The adult who agreed that a child takes a prize. */
public enum Consenter {
    /** A parent or guardian. */
    PARENT,
    /** A member of staff of the child's school. */
    SCHOOL
}
