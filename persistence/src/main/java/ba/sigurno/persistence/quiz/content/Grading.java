package ba.sigurno.persistence.quiz.content;

/** The credit for an answer that is right in part. */
public enum Grading {
    /** Nothing: only the wholly right answer counts. */
    ALL_OR_NOTHING,
    /** Its share. */
    PARTIAL
}
