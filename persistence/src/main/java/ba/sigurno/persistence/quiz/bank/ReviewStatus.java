package ba.sigurno.persistence.quiz.bank;

/** How far a version of a question is on its way to being asked. */
public enum ReviewStatus {
    /** Its author is writing it. */
    DRAFT,
    /** It waits for a second person to read it. */
    IN_REVIEW,
    /** The second person wants something changed. */
    RETURNED,
    /** It may be asked, and is never changed again. */
    APPROVED
}
