package ba.sigurno.persistence.territory;

/** What an education authority may do. */
public enum Competence {
    /** Answers for schools of its own. */
    COMPETENT,
    /** Coordinates authorities, has no schools. */
    COORDINATING
}
