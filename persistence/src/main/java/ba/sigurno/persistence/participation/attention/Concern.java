package ba.sigurno.persistence.participation.attention;

/** A reason why a school needs attention, the gravest first. */
public enum Concern {
    /** It has no class here this school year. */
    NO_CLASS,
    /** It has classes, and no teacher with a valid certificate. */
    NO_CERTIFICATE,
    /** It has classes in which no pupil was for weeks. */
    STOPPED,
    /** It reaches far fewer pupils than at this time of last year. */
    FALLEN,
    /** It waits for a decision on a workshop. */
    WAITING,
    /** Certificates of its teachers expire soon. */
    EXPIRING
}
