package ba.sigurno.ear.journey.curriculum;

import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.content.json.LessonContentJson;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A published module of one lesson with pages for adults, written straight into the database: a browser cannot make one.
 *
 * @param slug what it is called in addresses
 */
record TaughtModule(String slug) {

    private static final Texts TITLE = new Texts(Map.of(
            Language.BOSNIAN, "Uvod",
            Language.CROATIAN, "Uvod",
            Language.SERBIAN_LATIN, "Uvod",
            Language.ENGLISH, "Introduction"));

    private static final LessonContent LESSON =
            new LessonContent(TITLE, List.of(new Screen(TITLE, List.of(new ProseBlock(TITLE)))));

    /** Makes one with a title, which ends on a help path. */
    static TaughtModule of(String title, String plan, String worksheets, String family) {
        return of(title, LESSON, Map.of("PLAN", plan, "WORKSHEETS", worksheets, "FAMILY", family));
    }

    /** Makes one of this lesson. */
    static TaughtModule of(LessonContent lesson) {
        return of("Sve vrste", lesson, Map.of());
    }

    private static TaughtModule of(String title, LessonContent lesson, Map<String, String> pages) {
        var slug = "nastava-" + Integer.toUnsignedString(UUID.randomUUID().hashCode());
        try (var connection = TestServer.get().database().connect()) {
            long quiz = insert(
                    connection,
                    "INSERT INTO quiz (public_id, pass_percent, shuffled, options_shuffled, feedback, version)"
                            + " VALUES (?, 50, FALSE, TRUE, 'AT_ONCE', 1)",
                    id());
            long module = insert(
                    connection,
                    "INSERT INTO module (public_id, slug, age_band_id, strand_id)"
                            + " SELECT ?, ?, age_band_id, strand_id FROM module WHERE slug = ?",
                    id(),
                    slug,
                    Demo.MODULE);
            long edition = insert(
                    connection,
                    "INSERT INTO module_edition (public_id, module_id, number, minutes, minutes_alone, quiz_id, help,"
                            + " readings, published_at) VALUES (?, ?, 1, 45, 20, ?, 'body', 'lawyer', UTC_TIMESTAMP(6))",
                    id(),
                    module,
                    quiz);
            insert(
                    connection,
                    "INSERT INTO lesson (public_id, edition_id, position, content) VALUES (?, ?, 1, ?)",
                    id(),
                    edition,
                    new LessonContentJson().convertToDatabaseColumn(lesson));
            for (var language : TITLE.byLanguage().keySet()) {
                insert(
                        connection,
                        "INSERT INTO module_edition_text (edition_id, language, title, summary, reflection)"
                                + " VALUES (?, ?, ?, ?, 'Pitam.')",
                        edition,
                        language.getTag(),
                        title,
                        "O tome govorimo.");
                for (var page : pages.entrySet()) {
                    insert(
                            connection,
                            "INSERT INTO module_page (edition_id, kind, language, text) VALUES (?, ?, ?, ?)",
                            edition,
                            page.getKey(),
                            language.getTag(),
                            page.getValue());
                }
            }
            return new TaughtModule(slug);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long insert(Connection connection, String sql, Object... values) throws SQLException {
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
