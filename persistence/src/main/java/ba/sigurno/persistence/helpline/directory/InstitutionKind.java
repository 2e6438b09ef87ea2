package ba.sigurno.persistence.helpline.directory;

/** The kind of an institution to which people are referred. */
public enum InstitutionKind {
    /** A centre for social work, the guardianship authority. */
    SOCIAL_WORK,
    POLICE,
    HEALTH,
    SCHOOL,
    /** The ombudsman for human rights, or that for children. */
    OMBUDSMAN,
    PROSECUTOR,
    OTHER
}
