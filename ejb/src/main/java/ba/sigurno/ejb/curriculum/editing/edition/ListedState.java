package ba.sigurno.ejb.curriculum.editing.edition;

/** By what the list of editors can be narrowed. */
public enum ListedState {
    /** Others wait for the caller's review. */
    TO_REVIEW,
    /** What the caller handed in was returned. */
    TO_CORRECT,
    /** There is a draft. */
    DRAFT,
    /** There is a draft that waits for a review. */
    IN_REVIEW,
    /** There is a draft that was returned. */
    RETURNED,
    /** There is a published edition. */
    PUBLISHED
}
