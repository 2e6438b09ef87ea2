package ba.sigurno.persistence.competition.edition;

import ba.sigurno.persistence.framework.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of a school that the competition needs.
 *
 * @param id its key
 * @param publicId the public id, under which the outside knows it
 * @param name its name
 * @param level the level of its grades
 * @param authority the code of its authority
 * @param municipality the name of its municipality, in Latin script; null when unknown
 * @param pupils the number of pupils of each grade, by the latest figures; without the grades of which nobody recorded
 *     any
 */
public record SchoolFacts(
        long id,
        String publicId,
        String name,
        Level level,
        String authority,
        String municipality,
        Map<Integer, Integer> pupils) {

    private static final String SCHOOLS =
            "SELECT s.id, s.public_id, s.name, s.level, a.code, m.name_latin FROM school s"
                    + " JOIN authority a ON a.id = s.authority_id LEFT JOIN municipality m ON m.id = s.municipality_id"
                    + " WHERE s.active = TRUE ORDER BY s.name_latin, s.id";

    /** Reads the figures; the later years replace the earlier ones. */
    private static final String FIGURES = "SELECT school_id, grade, pupils FROM school_figure ORDER BY school_year";

    public SchoolFacts {
        pupils = Collections.unmodifiableMap(pupils);
    }

    /** Returns the number of pupils of the school; 0 when nobody recorded them. */
    public int enrolled() {
        return pupils.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Reads all active schools, by name. */
    public static List<SchoolFacts> all(Connection connection) throws SQLException {
        var pupils = new HashMap<Long, Map<Integer, Integer>>();
        var facts = new ArrayList<SchoolFacts>();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery(FIGURES)) {
                while (rows.next()) {
                    pupils.computeIfAbsent(rows.getLong(1), any -> new HashMap<>())
                            .put(rows.getInt(2), rows.getInt(3));
                }
            }
            try (var rows = statement.executeQuery(SCHOOLS)) {
                while (rows.next()) {
                    facts.add(new SchoolFacts(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            Level.valueOf(rows.getString(4)),
                            rows.getString(5),
                            rows.getString(6),
                            pupils.getOrDefault(rows.getLong(1), Map.of())));
                }
            }
        }
        return facts;
    }
}
