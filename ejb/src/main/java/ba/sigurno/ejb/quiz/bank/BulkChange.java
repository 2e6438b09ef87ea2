package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.persistence.quiz.bank.Difficulty;

/**
 * A change of many questions at once.
 *
 * @param kind its kind
 * @param filing their new filing
 * @param difficulty their new intended difficulty, or null
 * @param keyword the keyword to add or remove
 */
public record BulkChange(Kind kind, Filing filing, Difficulty difficulty, String keyword) {

    /** The kind of a change of many questions. */
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

    /** Returns a change that needs no values. */
    public static BulkChange of(Kind kind) {
        return new BulkChange(kind, Filing.NONE, null, null);
    }
}
