package ba.sigurno.persistence.quiz.bank;

/** How hard a question is meant to be; how hard it is, answers show. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
