package ba.sigurno.ear.bench;

import ba.sigurno.ear.country.Numbers;
import java.sql.Connection;
import java.sql.SQLException;

/** Published modules by SQL, copies of those that are there: what a catalogue shows of them, without lessons. */
final class CopiedModules {

    private static final String SOURCE = " FROM module b JOIN module_edition e ON b.slug LIKE 'copy-%'"
            + " AND e.module_id = SUBSTRING_INDEX(SUBSTRING_INDEX(b.slug, '-', 2), '-', -1) AND e.number = 1";
    private static final String COPIES = " JOIN module_edition x ON x.module_id = b.id";

    private CopiedModules() {}

    /** Adds so many copies of each module. */
    static void fill(Connection connection, int times) throws SQLException {
        Numbers.fill(connection, times);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO module (public_id, slug, age_band_id, strand_id, companion)"
                    + " SELECT CONCAT('copy', LPAD(id, 9, '0'), LPAD(n, 9, '0')), CONCAT('copy-', id, '-', n), age_band_id,"
                    + " strand_id, companion FROM module JOIN number");
            statement.executeUpdate("INSERT INTO module_edition (public_id, module_id, number, minutes, minutes_alone,"
                    + " before_quiz_id, quiz_id, help, readings, published_at) SELECT CONCAT('copy', LPAD(b.id, 18, '0')), b.id,"
                    + " 1, e.minutes, e.minutes_alone, e.before_quiz_id, e.quiz_id, e.help, e.readings, UTC_TIMESTAMP(6)"
                    + SOURCE + " WHERE e.published_at IS NOT NULL");
            statement.executeUpdate("INSERT INTO module_edition_text (edition_id, language, title, summary, reflection)"
                    + " SELECT x.id, t.language, CONCAT(t.title, ' ', x.id), t.summary, t.reflection" + SOURCE + COPIES
                    + " JOIN module_edition_text t ON t.edition_id = e.id");
            statement.executeUpdate(
                    "INSERT INTO module_edition_outcome (edition_id, outcome_id) SELECT x.id, o.outcome_id" + SOURCE
                            + COPIES + " JOIN module_edition_outcome o ON o.edition_id = e.id");
            statement.execute("ANALYZE TABLE module, module_edition, module_edition_text");
        }
    }
}
