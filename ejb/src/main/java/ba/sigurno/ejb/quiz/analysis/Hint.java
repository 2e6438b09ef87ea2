package ba.sigurno.ejb.quiz.analysis;

/** What an editor should look at, since the key of a question may be wrong. */
public enum Hint {
    /** Who does well otherwise does worse here: the discrimination is negative, by more than chance would have it. */
    NEGATIVE,
    /** The upper group prefers a choice that is not right to the one that is. */
    DISTRACTOR
}
