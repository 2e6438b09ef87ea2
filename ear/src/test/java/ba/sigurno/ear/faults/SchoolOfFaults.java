package ba.sigurno.ear.faults;

import ba.sigurno.ear.server.Database;
import java.sql.SQLException;

/** The school of all children: of one without figures nobody knows how many there are, so everybody gets in. */
final class SchoolOfFaults {

    /** Its public id. */
    static final String ID = "school-of-the-faults";

    private SchoolOfFaults() {}

    /** Adds it to the register. */
    static void add(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO school (public_id, name, name_latin, name_cyrillic, level, kind, authority_id, active,"
                            + " demonstration, version)"
                            + " SELECT '" + ID
                            + "', 'Osnovna škola bez kraja', 'Osnovna škola bez kraja', 'Основна школа без краја', 'PRIMARY', 'REGULAR', id, TRUE,"
                            + " FALSE, 0"
                            + " FROM authority WHERE tile_row IS NOT NULL ORDER BY id LIMIT 1");
        }
    }
}
