package ba.sigurno.persistence.workshop.feedback;

/** How a pupil found a workshop, from the happiest face on. */
public enum FeedbackFace {
    GREAT,
    FINE,
    BAD
}
