package ba.sigurno.ejb.quiz.attempt;

/** Where it goes on after an answer was sent. */
public enum AnswerOutcome {
    /** To the same question: it is no answer yet. */
    AGAIN,
    /** To what there is to learn from it. */
    TOLD,
    /** To the next question, or to hear that the time is up. */
    ON,
    /** To the result. */
    DONE
}
