package ba.sigurno.persistence.competition.game;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The practices of classes as tables, over JDBC: they go with all that was answered in them. */
public final class PracticeTable {

    /** From what refers to others to what is referred to; players go with their game. */
    private static final List<String> DELETES = List.of(
            "DELETE FROM class_game WHERE edition_id = ?",
            "DELETE FROM competition_answer WHERE entry_id IN (SELECT id FROM competition_entry WHERE edition_id = ?)",
            "DELETE FROM competition_entry WHERE edition_id = ?",
            "DELETE FROM competition_item WHERE paper_id IN (SELECT id FROM competition_paper WHERE edition_id = ?)",
            "DELETE FROM competition_paper WHERE edition_id = ?",
            "DELETE FROM competition_edition WHERE id = ?");

    private PracticeTable() {}

    /** Deletes those that were over before a moment, the oldest first, no more than a number of them. */
    public static void deleteOver(Connection connection, Instant before, int most) throws SQLException {
        var ids = over(connection, before, most);
        for (var sql : DELETES) {
            try (var delete = connection.prepareStatement(sql)) {
                for (long id : ids) {
                    delete.setLong(1, id);
                    delete.addBatch();
                }
                delete.executeBatch();
            }
        }
    }

    private static List<Long> over(Connection connection, Instant before, int most) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var statement = connection.prepareStatement(
                "SELECT id FROM competition_edition WHERE practice = TRUE AND closes_at < ? ORDER BY id LIMIT ?")) {
            statement.setTimestamp(1, Timestamp.from(before));
            statement.setInt(2, most);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }
}
