package ba.sigurno.ear.journey.training;

import ba.sigurno.ear.server.TestServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Makes a training that is being held or was held, as no page can: it would have to be planned before. */
final class HeldTraining {

    private HeldTraining() {}

    /**
     * The training that a trainer leads from so many hours before now until so many after (or, if negative, before) now, with
     * these teachers; gives its public id. When it is over, they were there.
     */
    static String make(String trainer, int from, int until, String... teachers) throws SQLException {
        var publicId = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        try (var connection = TestServer.get().database().connect()) {
            insert(
                    connection,
                    "INSERT INTO training_session (public_id, edition_id, trainer_id, starts_at, ends_at, mode, place,"
                            + " place_latin, language, seats, calendar_sequence, version) SELECT ?, (SELECT MIN(e.id) FROM programme_edition e JOIN programme_edition_text t"
                            + " ON t.edition_id = e.id WHERE e.state = 'OPEN' AND t.title LIKE 'Djeca na internetu: osnovna%'),"
                            + " a.id, UTC_TIMESTAMP() - INTERVAL ? HOUR, UTC_TIMESTAMP() + INTERVAL ? HOUR, 'ON_SITE', 'Gračanica',"
                            + " 'Gračanica', 'bs', 20, 0, 1 FROM account a WHERE a.email = ?",
                    publicId,
                    from,
                    until,
                    trainer);
            insert(
                    connection,
                    "INSERT INTO session_meeting (session_id, number, starts_at, ends_at)"
                            + " SELECT id, 1, starts_at, ends_at FROM training_session WHERE public_id = ?",
                    publicId);
            for (var teacher : teachers) {
                insert(
                        connection,
                        "INSERT INTO registration (session_id, account_id, registered_at, state, queue_place, by_address,"
                                + " attended, feedback_given) SELECT s.id, a.id, s.starts_at, 'SEATED', 0, FALSE,"
                                + " IF(s.ends_at < UTC_TIMESTAMP(), TRUE, NULL), FALSE"
                                + " FROM training_session s JOIN account a ON a.email = ? WHERE s.public_id = ?",
                        teacher,
                        publicId);
            }
            insert(
                    connection,
                    "INSERT INTO attendance (registration_id, meeting, present) SELECT r.id, 1, TRUE FROM registration r"
                            + " JOIN training_session s ON s.id = r.session_id WHERE s.public_id = ? AND r.attended",
                    publicId);
        }
        return publicId;
    }

    /** Lets the deadline of registration for a training pass. */
    static void closeRegistration(String training) throws SQLException {
        try (var connection = TestServer.get().database().connect()) {
            insert(
                    connection,
                    "UPDATE training_session SET registration_closes_at = UTC_TIMESTAMP() - INTERVAL 1 HOUR WHERE public_id = ?",
                    training);
        }
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
