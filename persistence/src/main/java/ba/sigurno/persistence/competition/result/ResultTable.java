package ba.sigurno.persistence.competition.result;

import ba.sigurno.persistence.competition.result.FrozenLine.Part;
import ba.sigurno.persistence.competition.result.FrozenSchool.Grade;
import ba.sigurno.persistence.entity.ManyRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of frozen results as tables, over JDBC: some ten thousand rows that are written once and read in order,
 * also for a proof without a server.
 */
public final class ResultTable {

    private static final String COUNTED = "entrants, answers, points, millis";

    private ResultTable() {}

    /**
     * The head of a result.
     *
     * @param id its key
     * @param answers the number of answers counted
     * @param entries the number of their entries
     * @param checksum SHA-256 of all lines counted, in hex
     */
    public record Head(long id, long answers, int entries, String checksum) {}

    /**
     * An edition that has a result.
     *
     * @param id its key
     * @param publicId the public id, under which the outside knows it
     * @param year the year of its Safer Internet Day
     * @param opensAt the time from which answers were taken, in milliseconds since 1970 UTC
     * @param closesAt the first moment that was too late, likewise
     * @param revision the number of the result that counts
     */
    public record FrozenEdition(long id, String publicId, int year, long opensAt, long closesAt, int revision) {}

    /** Reads the editions that have a result, the latest first. */
    public static List<FrozenEdition> editions(Connection connection) throws SQLException {
        var editions = new ArrayList<FrozenEdition>();
        try (var statement = connection.prepareStatement("SELECT id, public_id, year, " + millis("opens_at") + ", "
                        + millis("closes_at") + ", frozen_revision FROM competition_edition"
                        + " WHERE frozen_revision > 0 ORDER BY opens_at DESC, id DESC");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                editions.add(new FrozenEdition(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getInt(3),
                        rows.getLong(4),
                        rows.getLong(5),
                        rows.getInt(6)));
            }
        }
        return editions;
    }

    private static String millis(String column) {
        return "TIMESTAMPDIFF(MICROSECOND, TIMESTAMP '1970-01-01 00:00:00', " + column + ") DIV 1000";
    }

    /** Reads the head of an edition's result with this number. */
    public static Optional<Head> head(Connection connection, long editionId, int revision) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT id, answers, entries, checksum"
                + " FROM competition_result WHERE edition_id = ? AND revision = ?")) {
            statement.setLong(1, editionId);
            statement.setInt(2, revision);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Head(rows.getLong(1), rows.getLong(2), rows.getInt(3), rows.getString(4)))
                        : Optional.empty();
            }
        }
    }

    /** Reads the rulings of an edition's result with this number: later ones take the place of earlier ones. */
    public static List<Ruling> rulings(Connection connection, long editionId, int revision) throws SQLException {
        var rulings = new ArrayList<Ruling>();
        try (var statement = connection.prepareStatement("SELECT paper_id, item, verdict, codes"
                + " FROM competition_correction WHERE edition_id = ? AND revision <= ? ORDER BY revision")) {
            statement.setLong(1, editionId);
            statement.setInt(2, revision);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rulings.add(Ruling.of(rows.getLong(1), rows.getInt(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return rulings;
    }

    /** Stores the known facts of the schools; once an edition. */
    public static void insertSchools(Connection connection, long editionId, List<FrozenSchool> schools)
            throws SQLException {
        var rows = new ArrayList<Object[]>();
        var grades = new ArrayList<Object[]>();
        for (var school : schools) {
            rows.add(new Object[] {
                editionId, school.id(), school.name(), school.authority(), school.municipality(), school.enrolled()
            });
            for (var grade : school.grades()) {
                grades.add(new Object[] {editionId, school.id(), grade.grade(), grade.paperId(), grade.enrolled()});
            }
        }
        ManyRows.insert(
                connection,
                "competition_result_school (edition_id, school_id, name, authority, municipality, enrolled)",
                rows);
        ManyRows.insert(
                connection, "competition_result_grade (edition_id, school_id, grade, paper_id, enrolled)", grades);
    }

    /** Reads the schools as they were known when the edition was frozen, in the order of their public ids. */
    public static List<FrozenSchool> schools(Connection connection, long editionId) throws SQLException {
        var grades = grades(connection, editionId);
        var schools = new ArrayList<FrozenSchool>();
        try (var statement = connection.prepareStatement(
                "SELECT f.school_id, s.public_id, f.name, f.authority, f.municipality, f.enrolled"
                        + " FROM competition_result_school f JOIN school s ON s.id = f.school_id"
                        + " WHERE f.edition_id = ? ORDER BY s.public_id")) {
            statement.setLong(1, editionId);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    schools.add(new FrozenSchool(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getInt(6),
                            grades.getOrDefault(rows.getLong(1), List.of())));
                }
            }
        }
        return schools;
    }

    private static Map<Long, List<Grade>> grades(Connection connection, long editionId) throws SQLException {
        var grades = new HashMap<Long, List<Grade>>();
        try (var statement = connection.prepareStatement("SELECT school_id, grade, paper_id, enrolled"
                + " FROM competition_result_grade WHERE edition_id = ? ORDER BY school_id, grade")) {
            statement.setLong(1, editionId);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    grades.computeIfAbsent(rows.getLong(1), any -> new ArrayList<>())
                            .add(new Grade(rows.getInt(2), rows.getLong(3), rows.getInt(4)));
                }
            }
        }
        return grades;
    }

    /** Writes the lines of a result; once. */
    public static void insertLines(Connection connection, long resultId, List<FrozenLine> lines) throws SQLException {
        var rows = new ArrayList<Object[]>();
        var parts = new ArrayList<Object[]>();
        for (var line : lines) {
            rows.add(row(line.all(), resultId, line.schoolId(), line.place()));
            for (var part : line.parts()) {
                parts.add(row(part.counted(), resultId, line.schoolId(), part.grade(), part.paperId()));
            }
        }
        ManyRows.insert(connection, "competition_result_line (result_id, school_id, place, " + COUNTED + ")", rows);
        ManyRows.insert(
                connection, "competition_result_part (result_id, school_id, grade, paper_id, " + COUNTED + ")", parts);
    }

    private static Object[] row(ScoreTotals counted, Object... key) {
        var row = new ArrayList<>(Arrays.asList(key));
        row.addAll(List.of(counted.entrants(), counted.answers(), counted.points(), counted.millis()));
        return row.toArray();
    }

    /** Reads the lines of a result by the key of the school. */
    public static Map<Long, FrozenLine> lines(Connection connection, long resultId) throws SQLException {
        var parts = parts(connection, resultId);
        var lines = new HashMap<Long, FrozenLine>();
        try (var statement = connection.prepareStatement("SELECT school_id, place, " + COUNTED
                + " FROM competition_result_line WHERE result_id = ? ORDER BY school_id")) {
            statement.setLong(1, resultId);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.put(
                            rows.getLong(1),
                            new FrozenLine(
                                    rows.getLong(1),
                                    rows.getObject(2, Integer.class),
                                    counted(rows, 3),
                                    parts.getOrDefault(rows.getLong(1), List.of())));
                }
            }
        }
        return lines;
    }

    private static Map<Long, List<Part>> parts(Connection connection, long resultId) throws SQLException {
        var parts = new HashMap<Long, List<Part>>();
        try (var statement = connection.prepareStatement("SELECT school_id, grade, paper_id, " + COUNTED
                + " FROM competition_result_part WHERE result_id = ? ORDER BY school_id, grade, paper_id")) {
            statement.setLong(1, resultId);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    parts.computeIfAbsent(rows.getLong(1), any -> new ArrayList<>())
                            .add(new Part(rows.getInt(2), rows.getLong(3), counted(rows, 4)));
                }
            }
        }
        return parts;
    }

    private static ScoreTotals counted(ResultSet rows, int from) throws SQLException {
        return new ScoreTotals(
                rows.getInt(from), rows.getLong(from + 1), rows.getLong(from + 2), rows.getLong(from + 3));
    }
}
