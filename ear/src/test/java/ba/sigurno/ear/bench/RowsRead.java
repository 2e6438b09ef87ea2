package ba.sigurno.ear.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** The rows that a database reads from now on, whoever asks for them. */
final class RowsRead {

    private final Connection connection;
    private final long before;

    RowsRead(Connection connection) throws SQLException {
        this.connection = connection;
        this.before = read();
    }

    /** How many they are up to now. */
    long count() throws SQLException {
        return read() - before;
    }

    private long read() throws SQLException {
        long read = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Handler_read%'")) {
            while (rows.next()) {
                read += rows.getLong(2);
            }
        }
        return read;
    }
}
