package ba.sigurno.persistence.quiz.content;

/** What an answer is worth that is right in part. */
public enum Grading {
    /** Nothing: only the wholly right answer counts. */
    ALL_OR_NOTHING,
    /** Its share. */
    PARTIAL
}
