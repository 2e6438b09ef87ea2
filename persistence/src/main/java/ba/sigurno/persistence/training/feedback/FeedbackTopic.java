package ba.sigurno.persistence.training.feedback;

/** A topic that feedback rates. */
public enum FeedbackTopic {
    /** The content. */
    CONTENT,
    /** The usefulness in class. */
    USEFULNESS,
    /** The way it was led. */
    LEADING,
    /** Place, time and the rest. */
    ORGANISATION
}
