package ba.sigurno.persistence.territory;

/** The competence of an education authority. */
public enum Competence {
    /** Answers for schools of its own. */
    COMPETENT,
    /** Coordinates authorities, has no schools. */
    COORDINATING
}
