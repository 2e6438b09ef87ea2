package ba.sigurno.persistence.competition.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The entries as a table, over JDBC: a country enters within minutes, and each entry is written once, by one statement
 * that knows whether the pupil was there before.
 */
public final class EntryTable {

    private static final String EPOCH = "TIMESTAMP '1970-01-01 00:00:00'";
    private static final String SELECT = "SELECT id, edition_id, code, paper_id, school_id, grade,"
            + " pupil_id IS NOT NULL, TIMESTAMPDIFF(MICROSECOND, " + EPOCH
            + ", entered_at) DIV 1000 FROM competition_entry WHERE ";

    private EntryTable() {}

    /**
     * A newcomer.
     *
     * @param editionId the key of the edition
     * @param paperId the key of the paper
     * @param schoolId the key of the school
     * @param grade the grade
     * @param pupilId the key of the pupil; null when unknown
     * @param proof the proof of work of a child without a class; null for others
     * @param at the time of entry, in milliseconds since 1970 UTC
     */
    public record Newcomer(
            long editionId, long paperId, long schoolId, int grade, Long pupilId, String proof, long at) {

        /** Creates a newcomer of a class, who needs no proof. */
        public Newcomer(long editionId, long paperId, long schoolId, int grade, Long pupilId, long at) {
            this(editionId, paperId, schoolId, grade, pupilId, null, at);
        }
    }

    /**
     * Enters somebody; a pupil, or a proof, that was there before keeps the entry, also when two requests come at the same
     * moment.
     */
    public static Entry enter(Connection connection, Newcomer newcomer) throws SQLException {
        var code = EntryCode.random();
        try (var insert = connection.prepareStatement(
                "INSERT INTO competition_entry (edition_id, code, paper_id, school_id, grade, pupil_id, proof, entered_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, TIMESTAMPADD(MICROSECOND, ? * 1000, " + EPOCH + "))"
                        + " ON DUPLICATE KEY UPDATE id = competition_entry.id",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setLong(1, newcomer.editionId());
            insert.setString(2, code);
            insert.setLong(3, newcomer.paperId());
            insert.setLong(4, newcomer.schoolId());
            insert.setInt(5, newcomer.grade());
            insert.setObject(6, newcomer.pupilId(), Types.BIGINT);
            insert.setString(7, newcomer.proof());
            insert.setLong(8, newcomer.at());
            // The driver returns no key of a row that was there before.
            boolean isNew = insert.executeUpdate() == 1;
            return isNew
                    ? new Entry(
                            key(insert),
                            newcomer.editionId(),
                            code,
                            newcomer.paperId(),
                            newcomer.schoolId(),
                            newcomer.grade(),
                            newcomer.pupilId() != null,
                            newcomer.at())
                    // While two nodes of a database are written to, it may be another's row that was there, of the same
                    // number.
                    : before(connection, newcomer)
                            .orElseThrow(() -> new SQLTransientException("neither entered nor there before"));
        }
    }

    /** Returns the entry that this pupil, or this proof, has already. */
    public static Optional<Entry> before(Connection connection, Newcomer newcomer) throws SQLException {
        var column = newcomer.pupilId() == null ? "proof" : "pupil_id";
        try (var statement = connection.prepareStatement(SELECT + "edition_id = ? AND " + column + " = ?")) {
            statement.setLong(1, newcomer.editionId());
            statement.setObject(2, newcomer.pupilId() == null ? newcomer.proof() : newcomer.pupilId());
            return read(statement).stream().findFirst();
        }
    }

    private static long key(PreparedStatement insert) throws SQLException {
        try (var keys = insert.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }

    /** Returns the entry with this code. */
    public static Optional<Entry> byCode(Connection connection, long editionId, String code) throws SQLException {
        try (var statement = connection.prepareStatement(SELECT + "edition_id = ? AND code = ?")) {
            statement.setLong(1, editionId);
            statement.setString(2, code);
            return read(statement).stream().findFirst();
        }
    }

    /** Returns the entries with these keys, in no order. */
    public static List<Entry> byIds(Connection connection, Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        try (var statement = connection.prepareStatement(SELECT + "id IN (" + "?,".repeat(ids.size() - 1) + "?)")) {
            int at = 0;
            for (var id : ids) {
                statement.setLong(++at, id);
            }
            return read(statement);
        }
    }

    /**
     * Returns the next entries of an edition after the one with this key, in the order of their keys, at most
     * {@code limit}.
     */
    public static List<Entry> after(Connection connection, long editionId, long id, int limit) throws SQLException {
        try (var statement = connection.prepareStatement(SELECT + "edition_id = ? AND id > ? ORDER BY id LIMIT ?")) {
            statement.setLong(1, editionId);
            statement.setLong(2, id);
            statement.setInt(3, limit);
            return read(statement);
        }
    }

    /** Returns the entries of some pupils, by the key of the pupil; the pupils of a class at most. */
    public static Map<Long, Entry> ofPupils(Connection connection, long editionId, Collection<Long> pupilIds)
            throws SQLException {
        var ids = new HashMap<Long, Long>();
        try (var statement =
                connection.prepareStatement("SELECT id, pupil_id FROM competition_entry WHERE edition_id = ?"
                        + " AND pupil_id IN (" + "?,".repeat(pupilIds.size() - 1) + "?)")) {
            int at = 0;
            statement.setLong(++at, editionId);
            for (var id : pupilIds) {
                statement.setLong(++at, id);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.put(rows.getLong(1), rows.getLong(2));
                }
            }
        }
        return byIds(connection, ids.keySet()).stream()
                .collect(Collectors.toMap(entry -> ids.get(entry.id()), Function.identity()));
    }

    /** Counts the entries of an edition. */
    public static int count(Connection connection, long editionId) throws SQLException {
        try (var select = connection.prepareStatement("SELECT COUNT(*) FROM competition_entry WHERE edition_id = ?")) {
            select.setLong(1, editionId);
            try (var found = select.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    /** Counts the entries of a school's grade without a class. */
    public static int withoutClass(Connection connection, long editionId, long schoolId, int grade)
            throws SQLException {
        try (var statement = connection.prepareStatement("SELECT COUNT(*) FROM competition_entry"
                + " WHERE edition_id = ? AND school_id = ? AND grade = ? AND pupil_id IS NULL")) {
            statement.setLong(1, editionId);
            statement.setLong(2, schoolId);
            statement.setInt(3, grade);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static List<Entry> read(PreparedStatement statement) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getLong(1),
                        rows.getLong(2),
                        rows.getString(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getInt(6),
                        rows.getBoolean(7),
                        rows.getLong(8)));
            }
        }
        return entries;
    }
}
