package ba.sigurno.persistence.quiz.settings;

/** The point at which right answers are told. */
public enum FeedbackPolicy {
    /** After each answer. */
    AT_ONCE,
    /** When the attempt is finished. */
    AFTER_END,
    /** Not at all: only the result is told. */
    NEVER
}
