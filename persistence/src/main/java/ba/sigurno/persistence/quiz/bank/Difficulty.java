package ba.sigurno.persistence.quiz.bank;

/** The intended difficulty of a question; the answers show the real one. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
