package ba.sigurno.persistence.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Adds many rows by few statements. */
public final class ManyRows {

    private static final int AT_ONCE = 500;

    private ManyRows() {}

    /** Adds rows of these columns, {@code table (a, b)}. */
    public static void insert(Connection connection, String columns, List<Object[]> rows) throws SQLException {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            var row = "(" + "?,".repeat(some.get(0).length - 1) + "?)";
            var sql = "INSERT INTO " + columns + " VALUES " + (row + ",").repeat(some.size() - 1) + row;
            try (var statement = connection.prepareStatement(sql)) {
                int at = 0;
                for (var values : some) {
                    for (var value : values) {
                        statement.setObject(++at, value);
                    }
                }
                statement.executeUpdate();
            }
        }
    }
}
