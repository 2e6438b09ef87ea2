package ba.sigurno.ear.journey.competition;

import ba.sigurno.ear.server.TestServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * An edition of the competition that asks what the demonstration's rehearsal asks and was over a minute ago, so that nobody
 * has frozen it yet: seven fifth-graders of one school and six of another took the first choice of every question.
 *
 * @param publicId its public id
 * @param key its key
 */
record ClosedEdition(String publicId, long key) {

    private static final int GRADE = 5;
    private static final int[] ENTRANTS = {7, 6};

    private static final String EDITION =
            "INSERT INTO competition_edition (public_id, year, rehearsal, opens_at, closes_at,"
                    + " prize_percent, prizes_per_pool, switched_on_at, seed_cipher, seed_commitment, frozen_revision, version)"
                    + " SELECT ?, 2021, TRUE, UTC_TIMESTAMP() - INTERVAL 3 DAY, UTC_TIMESTAMP() - INTERVAL 1 MINUTE,"
                    + " prize_percent, prizes_per_pool, UTC_TIMESTAMP() - INTERVAL 4 DAY, seed_cipher, seed_commitment, 0, 1"
                    + " FROM competition_edition ORDER BY id LIMIT 1";

    private static final String TEXTS =
            "INSERT INTO competition_edition_text (edition_id, language, title, rules, prizes)"
                    + " SELECT ?, language, title, rules, prizes FROM competition_edition_text WHERE edition_id ="
                    + " (SELECT MIN(id) FROM competition_edition)";

    private static final String PAPERS = "INSERT INTO competition_paper (edition_id, age_band_id)"
            + " SELECT ?, p.age_band_id FROM competition_paper p WHERE p.edition_id ="
            + " (SELECT MIN(id) FROM competition_edition)";

    private static final String ITEMS = "INSERT INTO competition_item (paper_id, position, version_id)"
            + " SELECT n.id, i.position, i.version_id FROM competition_paper n"
            + " JOIN competition_paper o ON o.age_band_id = n.age_band_id"
            + " JOIN competition_item i ON i.paper_id = o.id WHERE n.edition_id = ? AND o.edition_id ="
            + " (SELECT MIN(id) FROM competition_edition)";

    private static final String ENTRY = "INSERT INTO competition_entry (edition_id, code, paper_id, school_id, grade,"
            + " entered_at) SELECT n.edition_id, ?, n.id, s.id, " + GRADE + ", UTC_TIMESTAMP() - INTERVAL 2 HOUR"
            + " FROM competition_paper n JOIN age_band b ON b.id = n.age_band_id JOIN school s ON s.level = b.level"
            + " WHERE n.edition_id = ? AND b.level = 'PRIMARY' AND " + GRADE + " BETWEEN b.first_grade AND b.last_grade"
            + " AND s.active ORDER BY s.id LIMIT 1 OFFSET ";

    private static final String ANSWERS = "INSERT INTO competition_answer (entry_id, item, response, answered_at)"
            + " SELECT e.id, i.position + 1, JSON_UNQUOTE(JSON_EXTRACT(v.content, '$.interaction.options[0].code')),"
            + " (UNIX_TIMESTAMP() - 3600) * 1000 FROM competition_entry e"
            + " JOIN competition_item i ON i.paper_id = e.paper_id JOIN question_version v ON v.id = i.version_id"
            + " WHERE e.edition_id = ?";

    /** Makes it. */
    static ClosedEdition make() throws SQLException {
        var publicId = "closed" + word(16);
        try (var connection = TestServer.get().database().connect()) {
            // The server looks for editions every other second, and shall not find half of one.
            connection.setAutoCommit(false);
            change(connection, EDITION, publicId);
            long key = key(connection, publicId);
            change(connection, TEXTS, key);
            change(connection, PAPERS, key);
            change(connection, ITEMS, key);
            for (int school = 0; school < ENTRANTS.length; school++) {
                for (int child = 0; child < ENTRANTS[school]; child++) {
                    change(connection, ENTRY + school, word(10), key);
                }
            }
            change(connection, ANSWERS, key);
            connection.commit();
            return new ClosedEdition(publicId, key);
        }
    }

    private static String word(int length) {
        return UUID.randomUUID().toString().replace("-", "").toUpperCase().substring(0, length);
    }

    /** Changes what it is made of, by a statement with its key as the last parameter. */
    int change(String sql) throws SQLException {
        try (var connection = TestServer.get().database().connect()) {
            return change(connection, sql, key);
        }
    }

    private static int change(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            return statement.executeUpdate();
        }
    }

    private static long key(Connection connection, String publicId) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT id FROM competition_edition WHERE public_id = ?")) {
            statement.setString(1, publicId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
