package ba.sigurno.ear.bench;

import ba.sigurno.ear.country.Numbers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Planned workshops by SQL: copies of one of the demonstration, at all schools, about all topics, by all trainers, on the days
 * from Monday to Friday of the year around today.
 */
final class CopiedWorkshops {

    private static final int DAYS = 260;

    /** Of as many weeks before today as after it. */
    private static final int DAYS_BEFORE = 26 * 7;

    private static final String ID = "CONCAT('bench', LPAD(x.n, 17, '0'))";

    private final Connection connection;

    CopiedWorkshops(Connection connection) {
        this.connection = connection;
    }

    /** Adds so many. */
    void fill(int count) throws SQLException {
        place("school", "SELECT id FROM school");
        place("workshop_topic", "SELECT id FROM workshop_topic WHERE active");
        place("account", "SELECT DISTINCT account_id AS id FROM account_role WHERE role = 'TRAINER'");
        Numbers.fill(connection, count);
        copy(
                "workshop_request",
                "(SELECT q.* FROM workshop_request q JOIN workshop p ON p.request_id = q.id"
                        + " WHERE q.state = 'PLANNED' ORDER BY q.id LIMIT 1)",
                Map.of(
                        "public_id", ID,
                        "school_id", some("school"),
                        "topic_id", some("workshop_topic")));
        var starts = "TIMESTAMP(UTC_DATE() - INTERVAL WEEKDAY(UTC_DATE()) DAY - INTERVAL " + DAYS_BEFORE
                + " DAY + INTERVAL (x.n % " + DAYS + " DIV 5 * 7 + x.n % 5) DAY, MAKETIME(7 + x.n % 8, 0, 0))";
        var values = new LinkedHashMap<String, String>();
        values.put("public_id", ID);
        values.put("request_id", "(SELECT q.id FROM workshop_request q WHERE q.public_id = " + ID + ")");
        values.put("trainer_id", some("account"));
        values.put("starts_at", starts);
        values.put("ends_at", starts + " + INTERVAL 90 MINUTE");
        values.put("calendar_uid", "CONCAT('bench', x.n, '@sigurno')");
        copy(
                "workshop",
                "(SELECT p.* FROM workshop p JOIN workshop_request q ON q.id = p.request_id"
                        + " WHERE q.state = 'PLANNED' AND q.public_id NOT LIKE 'bench%' ORDER BY p.id LIMIT 1)",
                values);
        run("ANALYZE TABLE workshop_request, workshop");
    }

    /** Numbers the rows that a query finds, so that one can be taken by a number. */
    private void place(String table, String query) throws SQLException {
        run("CREATE TEMPORARY TABLE place_" + table + " (n INT PRIMARY KEY, id BIGINT NOT NULL)");
        run("INSERT INTO place_" + table + " SELECT ROW_NUMBER() OVER (ORDER BY id) - 1, id FROM (" + query + ") f");
    }

    private String some(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT COUNT(*) FROM place_" + table)) {
            found.next();
            return "(SELECT f.id FROM place_" + table + " f WHERE f.n = x.n * 7919 % " + found.getLong(1) + ")";
        }
    }

    /** Copies a row as often as there are numbers, with other values in some columns. */
    private void copy(String table, String row, Map<String, String> values) throws SQLException {
        var columns = columns(table);
        run("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT "
                + String.join(
                        ", ",
                        columns.stream()
                                .map(column -> values.getOrDefault(column, "r." + column))
                                .toList())
                + " FROM number x JOIN " + row + " r");
    }

    private List<String> columns(String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var found = connection.getMetaData().getColumns(connection.getCatalog(), null, table, "%")) {
            while (found.next()) {
                if (!"id".equals(found.getString("COLUMN_NAME"))) {
                    columns.add(found.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
