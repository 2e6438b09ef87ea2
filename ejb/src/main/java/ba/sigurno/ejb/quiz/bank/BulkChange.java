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
        FILE("tagged"),
        GRADE("tagged"),
        ADD_KEYWORD("tagged"),
        REMOVE_KEYWORD("tagged"),
        SUBMIT("submitted"),
        APPROVE("approved"),
        RETIRE("retired"),
        RESTORE("restored");

        private final String action;

        Kind(String action) {
            this.action = action;
        }

        /** Returns its name in the audit trail, for each question, as when that is changed alone. */
        String action() {
            return "quiz_action_" + action;
        }
    }

    /** Returns a change that needs no values. */
    public static BulkChange of(Kind kind) {
        return new BulkChange(kind, Filing.NONE, null, null);
    }
}
