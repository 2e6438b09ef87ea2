package ba.sigurno.persistence.curriculum.module;

/** How an edition stands on its way from a draft to a class. */
public enum EditionStatus {
    /** Its editors are writing it. */
    DRAFT,
    /** It waits for a second person to read it. */
    IN_REVIEW,
    /** The second person asks for changes; it is a draft again. */
    RETURNED,
    /** It can be assigned, and is never changed again. */
    PUBLISHED
}
