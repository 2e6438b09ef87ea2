package ba.sigurno.persistence.quiz;

/** How a question is answered. */
public enum QuestionType {
    /** One of several. */
    SINGLE_CHOICE,
    /** All that apply. */
    MULTIPLE_RESPONSE,
    /** True or false; its choices have the codes {@code true} and {@code false}. */
    TRUE_FALSE
}
