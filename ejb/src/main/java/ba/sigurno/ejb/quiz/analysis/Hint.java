package ba.sigurno.ejb.quiz.analysis;

/** A reason for an editor to look at a question again, since its key may be wrong. */
public enum Hint {
    /**
     * Pupils who do well otherwise do worse here: the discrimination is negative, by more than chance would have it.
     */
    NEGATIVE,
    /** The upper group prefers a choice that is not right to the one that is. */
    DISTRACTOR
}
