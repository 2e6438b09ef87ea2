package ba.sigurno.ear.journey.competition;

import ba.sigurno.ear.server.TestServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Makes a rehearsal of a few questions that is open now, and has been for longer than that of the demonstration: pages that
 * show the latest one still show that.
 */
final class ShortQuiz {

    private ShortQuiz() {}

    /** The rehearsal with this title, for every age band; gives its public id. */
    static String make(String title, int items) throws SQLException {
        var publicId = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        try (var connection = TestServer.get().database().connect()) {
            // The server looks for editions every other second, and is not to find half of one.
            connection.setAutoCommit(false);
            long edition = insert(
                    connection,
                    "INSERT INTO competition_edition (public_id, year, rehearsal, opens_at, closes_at, prize_percent,"
                            + " prizes_per_pool, switched_on_at, seed_cipher, seed_commitment, frozen_revision, version)"
                            + " VALUES (?, 2019, TRUE, UTC_TIMESTAMP() - INTERVAL 10 DAY,"
                            + " UTC_TIMESTAMP() + INTERVAL 1 HOUR, 80, 0, UTC_TIMESTAMP() - INTERVAL 11 DAY, 'x',"
                            + " REPEAT('0', 64), 0, 1)",
                    publicId);
            insert(
                    connection,
                    "INSERT INTO competition_edition_text (edition_id, language, title, rules, prizes)"
                            + " VALUES (?, 'bs', ?, '', ''), (?, 'sr-Latn', ?, '', '')",
                    edition,
                    title,
                    edition,
                    title);
            insert(
                    connection,
                    "INSERT INTO competition_paper (edition_id, age_band_id) SELECT ?, id FROM age_band",
                    edition);
            insert(
                    connection,
                    "INSERT INTO competition_item (paper_id, position, version_id)"
                            + " SELECT p.id, i.position, i.version_id FROM competition_paper p"
                            + " JOIN competition_item i ON i.paper_id = (SELECT MIN(id) FROM competition_paper)"
                            + " WHERE p.edition_id = ? AND i.position < ?",
                    edition,
                    items);
            connection.commit();
        }
        return publicId;
    }

    private static long insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }
}
