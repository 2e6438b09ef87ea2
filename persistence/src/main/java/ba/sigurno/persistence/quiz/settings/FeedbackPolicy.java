package ba.sigurno.persistence.quiz.settings;

/** When who answers learns what was right. */
public enum FeedbackPolicy {
    /** After each answer. */
    AT_ONCE,
    /** When the attempt is finished. */
    AFTER_END,
    /** Not at all: only the result is told. */
    NEVER
}
