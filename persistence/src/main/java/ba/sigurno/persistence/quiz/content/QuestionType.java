package ba.sigurno.persistence.quiz.content;

/** The way in which a question is answered. */
public enum QuestionType {
    /** One of several. */
    SINGLE_CHOICE,
    /** All that apply. */
    MULTIPLE_RESPONSE,
    /** True or false; its options have the codes {@code true} and {@code false}. */
    TRUE_FALSE,
    /** To each prompt the target that belongs to it. */
    MATCHING,
    /** All items in their order. */
    ORDERING,
    /** A word or a few, typed. */
    SHORT_TEXT,
    /** A number, typed. */
    NUMERIC,
    /** A text with gaps to fill. */
    BLANKS
}
