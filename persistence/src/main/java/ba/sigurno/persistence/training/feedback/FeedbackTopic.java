package ba.sigurno.persistence.training.feedback;

/** What feedback rates. */
public enum FeedbackTopic {
    /** What was taught. */
    CONTENT,
    /** Whether it helps in class. */
    USEFULNESS,
    /** How it was led. */
    LEADING,
    /** Place, time and the rest. */
    ORGANISATION
}
