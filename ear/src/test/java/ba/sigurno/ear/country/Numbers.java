package ba.sigurno.ear.country;

import java.sql.Connection;
import java.sql.SQLException;

/** A temporary table of numbers, from which rows are made by SQL, so many at once that it takes seconds. */
public final class Numbers {

    private Numbers() {}

    /** Fills the table {@code number} with those from 0 below {@code size}, in its column {@code n}. */
    public static void fill(Connection connection, int size) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TEMPORARY TABLE IF NOT EXISTS digit (d INT PRIMARY KEY)");
            statement.executeUpdate("INSERT IGNORE INTO digit VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)");
            // A temporary table can be read only once in a statement, on MySQL.
            statement.executeUpdate("CREATE TEMPORARY TABLE IF NOT EXISTS number (n INT PRIMARY KEY)");
            statement.executeUpdate("DELETE FROM number");
            statement.executeUpdate("INSERT INTO number SELECT d FROM digit");
            for (int filled = 10; filled < size; filled *= 10) {
                statement.executeUpdate("CREATE TEMPORARY TABLE more AS SELECT n + " + filled
                        + " * (d + 1) AS n FROM number JOIN digit ON d < 9");
                statement.executeUpdate("INSERT INTO number SELECT n FROM more");
                statement.executeUpdate("DROP TEMPORARY TABLE more");
            }
            statement.executeUpdate("DELETE FROM number WHERE n >= " + size);
        }
    }
}
