package ba.sigurno.ejb.enrolment.disclosure;

import java.util.List;

/**
 * A table with rows about a pupil, as they are told.
 *
 * @param table its name
 * @param columns what is told of a row, in the order of the query
 * @param query the query in SQL; its parameter is the pupil's key
 */
public record PupilTable(String table, List<String> columns, String query) {

    /**
     * Returns a table.
     *
     * @param from the rest of the query after its columns
     * @param columns what is told of a row, each a column of SQL that may be renamed by {@code AS}
     */
    public static PupilTable of(String table, String from, String... columns) {
        return new PupilTable(
                table,
                List.of(columns).stream()
                        .map(column -> column.replaceFirst("^.* AS ", "").replaceFirst("^.*\\.", ""))
                        .toList(),
                "SELECT " + String.join(", ", columns) + " FROM " + from);
    }
}
