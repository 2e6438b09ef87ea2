package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.quiz.bank.Difficulty;

/**
 * What is to become of many questions at once.
 *
 * @param kind what to do
 * @param filing where to file them
 * @param difficulty how hard they are meant to be, or null
 * @param keyword the keyword to add or to take away
 */
public record BulkChange(Kind kind, Filing filing, Difficulty difficulty, String keyword) {

    /** What can be done to many. */
    public enum Kind {
        FILE,
        GRADE,
        ADD_KEYWORD,
        REMOVE_KEYWORD,
        SUBMIT,
        APPROVE,
        RETIRE,
        RESTORE
    }

    /** A change that needs no values. */
    public static BulkChange of(Kind kind) {
        return new BulkChange(kind, Filing.NONE, null, null);
    }
}
