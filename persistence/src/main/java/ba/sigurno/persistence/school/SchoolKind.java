package ba.sigurno.persistence.school;

/** What a school teaches, beside its level. */
public enum SchoolKind {
    REGULAR,
    MUSIC,
    /** For children with special educational needs. */
    SPECIAL
}
