package ba.sigurno.ear.journey.quiz;

import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.content.json.LessonContentJson;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ContentJson;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Texts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A published module of a few words with a quiz of given questions, written straight into the database: a browser cannot
 * make one.
 *
 * @param slug what it is called in addresses, and its title
 */
public record QuizModule(String slug) {

    private static final String AS_KNOWN =
            "SELECT ?, ?, age_band_id, strand_id, 'zora' FROM module WHERE slug = '" + Demo.MODULE + "'";

    private static final Texts TITLE = new Texts(Map.of(
            Language.BOSNIAN, "Uvod",
            Language.CROATIAN, "Uvod",
            Language.SERBIAN_LATIN, "Uvod",
            Language.ENGLISH, "Introduction"));

    private static final LessonContent LESSON =
            new LessonContent(TITLE, List.of(new Screen(TITLE, List.of(new ProseBlock(TITLE)))));

    private static final String LANGUAGES = "FROM (SELECT DISTINCT language FROM module_edition_text) known";

    /** Makes one of a single lesson. */
    static QuizModule of(List<QuestionContent> questions) {
        return of(1, questions);
    }

    /** Makes one of so many lessons. */
    public static QuizModule of(int lessons, List<QuestionContent> questions) {
        try (var connection = TestServer.get().database().connect()) {
            return new Rows(connection).module(lessons, questions);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes rows and tells their keys. */
    private record Rows(Connection connection) {

        QuizModule module(int lessons, List<QuestionContent> questions) throws SQLException {
            var slug = "proba-" + Integer.toUnsignedString(UUID.randomUUID().hashCode());
            long quiz = insert(
                    "INSERT INTO quiz (public_id, pass_percent, shuffled, options_shuffled, feedback, version)"
                            + " VALUES (?, 50, FALSE, TRUE, 'AT_ONCE', 1)",
                    id());
            for (int position = 1; position <= questions.size(); position++) {
                long question = question(questions.get(position - 1));
                insert(
                        "INSERT INTO quiz_slot (quiz_id, position, question_id, draw_count) VALUES (?, ?, ?, 1)",
                        quiz,
                        position,
                        question);
            }
            long module = insert(
                    "INSERT INTO module (public_id, slug, age_band_id, strand_id, companion) " + AS_KNOWN, id(), slug);
            long edition = insert(
                    "INSERT INTO module_edition (public_id, module_id, number, minutes, minutes_alone, quiz_id, help,"
                            + " readings, published_at) VALUES (?, ?, 1, 10, 10, ?, '', '', UTC_TIMESTAMP(6))",
                    id(),
                    module,
                    quiz);
            insert(
                    "INSERT INTO module_edition_text (edition_id, language, title, summary, reflection)"
                            + " SELECT ?, language, ?, 'Pitanja svih vrsta.', 'Pitam.' " + LANGUAGES,
                    edition,
                    slug);
            for (int position = 1; position <= lessons; position++) {
                insert(
                        "INSERT INTO lesson (public_id, edition_id, position, content) VALUES (?, ?, ?, ?)",
                        id(),
                        edition,
                        position,
                        new LessonContentJson().convertToDatabaseColumn(LESSON));
            }
            return new QuizModule(slug);
        }

        private long question(QuestionContent content) throws SQLException {
            long question = insert(
                    "INSERT INTO question (public_id, latest_number, approved_number, retired, changed_at, version)"
                            + " VALUES (?, 1, 1, FALSE, UTC_TIMESTAMP(6), 1)",
                    id());
            for (var stem : content.stem().byLanguage().entrySet()) {
                insert(
                        "INSERT INTO question_text (question_id, language, stem) VALUES (?, ?, ?)",
                        question,
                        stem.getKey().getTag(),
                        stem.getValue());
            }
            for (var language : content.languages()) {
                insert(
                        "INSERT INTO question_asked_language (question_id, language) VALUES (?, ?)",
                        question,
                        language.getTag());
            }
            insert(
                    "INSERT INTO question_version (question_id, number, type, content, status, created_at, version)"
                            + " VALUES (?, 1, ?, ?, 'APPROVED', UTC_TIMESTAMP(6), 1)",
                    question,
                    content.type().name(),
                    new ContentJson().convertToDatabaseColumn(content));
            return question;
        }

        private long insert(String sql, Object... values) throws SQLException {
            try (var insert = connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
                for (int at = 0; at < values.length; at++) {
                    insert.setObject(at + 1, values[at]);
                }
                insert.executeUpdate();
                try (var keys = insert.getGeneratedKeys()) {
                    return keys.next() ? keys.getLong(1) : 0;
                }
            }
        }

        private static String id() {
            return UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        }
    }
}
