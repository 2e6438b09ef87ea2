package ba.sigurno.persistence.quiz.bank;

/** The review status of a version of a question. */
public enum ReviewStatus {
    /** Its author is writing it. */
    DRAFT,
    /** It waits for a second person to read it. */
    IN_REVIEW,
    /** The second person asks for changes. */
    RETURNED,
    /** It may be asked, and is never changed again. */
    APPROVED
}
