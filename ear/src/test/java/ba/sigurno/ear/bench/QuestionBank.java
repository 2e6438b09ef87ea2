package ba.sigurno.ear.bench;

import ba.sigurno.ear.country.Numbers;
import ba.sigurno.persistence.quiz.content.ContentJson;
import java.sql.Connection;
import java.sql.SQLException;

/** Fills a bank of questions by SQL, so many at once that it takes seconds. */
final class QuestionBank {

    /** Where the number of a question is put into a document. */
    private static final int MARK = 987_654_321;

    private QuestionBank() {}

    /** Empties the bank and fills it with so many approved questions, whose tags differ. */
    static void fill(Connection connection, int size) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : new String[] {
                "quiz_slot", "quiz", "question_text", "question_asked_language", "question_version", "question"
            }) {
                statement.executeUpdate("DELETE FROM " + table);
            }
            Numbers.fill(connection, size);
            statement.executeUpdate("INSERT INTO question (public_id, difficulty, latest_number, approved_number,"
                    + " retired, changed_at, version) SELECT CONCAT('bench', n), ELT(n % 3 + 1, 'EASY', 'MEDIUM', 'HARD'), 1, 1,"
                    + " FALSE, UTC_TIMESTAMP(6), 1 FROM number");
            statement.executeUpdate("INSERT INTO question_text (question_id, language, stem)"
                    + " SELECT id, 'bs', CONCAT('Pitanje ', public_id) FROM question");
            statement.executeUpdate(
                    "INSERT INTO question_asked_language (question_id, language)" + " SELECT id, 'bs' FROM question");
            statement.executeUpdate(
                    "INSERT INTO question_version (question_id, number, type, content, status, created_at, version)"
                            + " SELECT id, 1, 'SINGLE_CHOICE', " + document()
                            + ", 'APPROVED', UTC_TIMESTAMP(6), 1 FROM question");
            statement.execute("ANALYZE TABLE question, question_asked_language, question_version");
        }
    }

    private static String document() {
        var json = new ContentJson().convertToDatabaseColumn(SampleQuestions.question(MARK - MARK % 8));
        return "REPLACE('" + json.replace("\\", "\\\\").replace("'", "''") + "', '" + (MARK - MARK % 8)
                + "', public_id)";
    }
}
