package ba.sigurno.persistence.training.feedback;

/** A topic that feedback rates. */
public enum FeedbackTopic {
    /** The content. */
    CONTENT,
    /** Whether it helps in class. */
    USEFULNESS,
    /** How it was led. */
    LEADING,
    /** Place, time and the rest. */
    ORGANISATION
}
