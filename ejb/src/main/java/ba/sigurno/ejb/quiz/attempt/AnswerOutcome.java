package ba.sigurno.ejb.quiz.attempt;

/** The next step after an answer was sent. */
public enum AnswerOutcome {
    /** To the same question: the answer is not complete yet. */
    AGAIN,
    /** To the feedback on the answer. */
    TOLD,
    /** To the next question, or to hear that the time is up. */
    ON,
    /** To the result. */
    DONE
}
