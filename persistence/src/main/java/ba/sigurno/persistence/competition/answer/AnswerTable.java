package ba.sigurno.persistence.competition.answer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The log of answers as a table, over JDBC: an object-relational mapper is of no use to rows that are written by the
 * thousand a second, never changed, and read in order.
 */
public final class AnswerTable {

    /** The maximum number of answers that {@link #insert} takes at once. */
    public static final int MAX_AT_ONCE = 256;

    private static final String COLUMNS = "seq, entry_id, item, response, answered_at";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM competition_answer WHERE ";
    private static final String ROW = "(?,?,?,?)";

    private AnswerTable() {}

    /**
     * A stretch of the log.
     *
     * @param first its first place
     * @param last its last place
     */
    public record Stretch(long first, long last) {}

    /**
     * Prepares to add {@code count} answers by one statement: {@code entry_id, item, response, answered_at} of each. An
     * answer to an item that has one already changes nothing. With {@code useAffectedRows} at the driver the statement
     * tells the number of new ones.
     *
     * <p>Not {@code INSERT IGNORE}, which would turn any error into a warning and lose an answer in silence.
     */
    public static PreparedStatement insert(Connection connection, int count) throws SQLException {
        var sql = new StringBuilder("INSERT INTO competition_answer (entry_id, item, response, answered_at) VALUES ");
        for (int row = 0; row < count; row++) {
            sql.append(row == 0 ? ROW : "," + ROW);
        }
        sql.append(" ON DUPLICATE KEY UPDATE entry_id = competition_answer.entry_id");
        return connection.prepareStatement(sql.toString());
    }

    /** Reads the answers of some entries, at most {@value #MAX_AT_ONCE} of them, in no order. */
    public static List<LoggedAnswer> ofEntries(Connection connection, List<Long> entryIds) throws SQLException {
        var sql = SELECT + "entry_id IN (" + "?,".repeat(entryIds.size() - 1) + "?)";
        try (var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < entryIds.size(); at++) {
                statement.setLong(at + 1, entryIds.get(at));
            }
            return read(statement);
        }
    }

    /** Reads the answers from one place of the log to another, both included, in order, at most {@code limit}. */
    public static List<LoggedAnswer> between(Connection connection, long first, long last, int limit)
            throws SQLException {
        try (var statement = connection.prepareStatement(SELECT + "seq BETWEEN ? AND ? ORDER BY seq LIMIT ?")) {
            statement.setLong(1, first);
            statement.setLong(2, last);
            statement.setInt(3, limit);
            return read(statement);
        }
    }

    /** Reads the answers in some stretches of the log, in no order. */
    public static List<LoggedAnswer> within(Connection connection, List<Stretch> stretches) throws SQLException {
        var sql = SELECT + "seq BETWEEN ? AND ?" + " OR seq BETWEEN ? AND ?".repeat(stretches.size() - 1);
        try (var statement = connection.prepareStatement(sql)) {
            int at = 0;
            for (var stretch : stretches) {
                statement.setLong(++at, stretch.first());
                statement.setLong(++at, stretch.last());
            }
            return read(statement);
        }
    }

    /** Returns the last place of the log; 0 when it is empty. */
    public static long last(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT COALESCE(MAX(seq), 0) FROM competition_answer");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Counts the answers of a stretch of the log that belong to no entry; there should be none. */
    public static long ofNobody(Connection connection, Stretch stretch) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT COUNT(*) FROM competition_answer a"
                + " LEFT JOIN competition_entry e ON e.id = a.entry_id WHERE a.seq BETWEEN ? AND ? AND e.id IS NULL")) {
            statement.setLong(1, stretch.first());
            statement.setLong(2, stretch.last());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static List<LoggedAnswer> read(PreparedStatement statement) throws SQLException {
        var answers = new ArrayList<LoggedAnswer>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                answers.add(new LoggedAnswer(
                        rows.getLong(1), rows.getLong(2), rows.getInt(3), rows.getString(4), rows.getLong(5)));
            }
        }
        return answers;
    }
}
