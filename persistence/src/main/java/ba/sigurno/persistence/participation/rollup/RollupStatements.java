package ba.sigurno.persistence.participation.rollup;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL that counts the facts of classes of one school year: native, since the facts of hundreds of classes are counted
 * where their rows are. Every statement takes the ids of the classes as text; ids are numbers, so they need no parameters.
 *
 * <p>STRAIGHT_JOIN lets the database begin with the pupils of these classes. It would begin with the few lessons or modules,
 * and read what everybody in the country did there: its statistics take a lesson for one that few opened.
 */
public final class RollupStatements {

    /** The months of a school year. */
    public static final int MONTHS = 12;

    /** The facts of classes; each with a column {@code class_id}. */
    public static final List<String> TABLES =
            List.of("participation_fact", "participation_strand_fact", "participation_month_fact");

    /** Forgets what the facts by month come to. */
    public static final String CLEAR_MONTH_SUMS = "DELETE FROM participation_month_sum";

    /** Adds up the facts by month of all school years, by authority. */
    public static final String MONTH_SUMS = "INSERT INTO participation_month_sum"
            + " (school_year, authority_id, level, grade, month, reached, cell_key)"
            + " SELECT f.school_year, s.authority_id, s.level, f.grade, f.month, SUM(f.reached), SUM(f.cell_key)"
            + " FROM participation_month_fact f JOIN school s ON s.id = f.school_id"
            + " GROUP BY f.school_year, s.authority_id, s.level, f.grade, f.month";

    private static final String GRADE = "COALESCE(p.grade, CAST(LEFT(c.grades, 2) AS UNSIGNED))";

    /** What a class and its pupils look like: whatever a pupil does moves the time at which it was last seen. */
    private static final String SIGNATURE = "CONCAT_WS('-', c.version, COALESCE(s.pupils, 0), COALESCE(s.digest, 0))";

    private static final String SEEN = "SELECT p.class_id, COUNT(*) AS pupils,"
            + " SUM(CRC32(CONCAT_WS('|', p.id, p.grade, p.last_seen))) AS digest, MAX(p.last_seen) AS seen FROM pupil p";

    /**
     * Finds the ids and school years of the classes whose facts are not those of their pupils, in the order of both: open
     * ones that changed, or whose pupils were seen since {@code ?3} before they were counted; and closed ones that were not
     * counted for good. {@code ?1} and {@code ?2}: the start of the current school year.
     */
    public static final String STALE = "SELECT c.id, c.school_year FROM school_class c"
            + " LEFT JOIN participation_rollup r ON r.class_id = c.id"
            + " LEFT JOIN (" + SEEN + " GROUP BY p.class_id) s ON s.class_id = c.id"
            + " WHERE (c.archived_at IS NULL AND c.school_year >= ?1 AND (r.class_id IS NULL OR r.closed"
            + " OR r.signature <> " + SIGNATURE + " OR s.seen >= DATE_SUB(r.rolled_at, INTERVAL ?3 SECOND)))"
            + " OR ((c.archived_at IS NOT NULL OR c.school_year < ?2) AND c.went_on = 0"
            + " AND (r.class_id IS NULL OR r.closed = FALSE))"
            + " ORDER BY c.school_year, c.id";

    /** Finds when some class was last counted. */
    public static final String COUNTED_AT = "SELECT MAX(rolled_at) FROM participation_rollup";

    private RollupStatements() {}

    /**
     * Returns the statement that gives each class a row at the time {@code ?1}, by which it is locked, and a secret that it
     * keeps.
     */
    public static String prepare(Collection<Long> classIds) {
        return "INSERT IGNORE INTO participation_rollup (class_id, signature, rolled_at, closed, secret)"
                + " SELECT c.id, '', ?1, FALSE, HEX(RANDOM_BYTES(16)) FROM school_class c WHERE c.id IN "
                + in(classIds);
    }

    /** Returns the query that locks these rows, in their order. */
    public static String lock(Collection<Long> classIds) {
        return "SELECT class_id FROM participation_rollup WHERE class_id IN " + in(classIds)
                + " ORDER BY class_id FOR UPDATE";
    }

    /**
     * Returns the statement that notes that they are counted at {@code ?1}; {@code ?2}: the start of the current school
     * year. It comes before the facts: whatever happens in between is counted once more the next time.
     */
    public static String sign(Collection<Long> classIds) {
        return "UPDATE participation_rollup r JOIN school_class c ON c.id = r.class_id"
                + " LEFT JOIN (" + SEEN + " WHERE p.class_id IN " + in(classIds)
                + " GROUP BY p.class_id) s ON s.class_id = c.id SET r.signature = " + SIGNATURE
                + ", r.rolled_at = ?1, r.closed = (c.archived_at IS NOT NULL OR c.school_year < ?2)"
                + " WHERE r.class_id IN " + in(classIds);
    }

    /** Returns the statement that deletes the facts in one of the {@link #TABLES}. */
    public static String clear(String table, Collection<Long> classIds) {
        return "DELETE FROM " + table + " WHERE class_id IN " + in(classIds);
    }

    /**
     * Returns the statement that counts pupils; {@code ?1} to {@code ?6}: begin and end of the year, three times. A practice of
     * a class and a rehearsal are no competition.
     */
    public static String facts(Collection<Long> classIds) {
        return "INSERT INTO participation_fact"
                + " (class_id, grade, school_year, school_id, pupils, reached, entrants, quizzed, last_active_at, cell_key)"
                + " SELECT c.id, " + GRADE
                + ", c.school_year, c.school_id, COUNT(*), COUNT(m.pupil_id), COUNT(e.pupil_id),"
                + " COUNT(q.pupil_id),"
                + " MAX(p.last_seen), " + cellKey(GRADE)
                + " FROM school_class c JOIN pupil p ON p.class_id = c.id"
                + " JOIN participation_rollup r ON r.class_id = c.id"
                + " LEFT JOIN (SELECT STRAIGHT_JOIN DISTINCT m.pupil_id FROM pupil p JOIN module_completion m ON m.pupil_id = p.id"
                + " WHERE p.class_id IN " + in(classIds) + " AND m.completed_at >= ?1 AND m.completed_at < ?2) m"
                + " ON m.pupil_id = p.id"
                + " LEFT JOIN (SELECT STRAIGHT_JOIN DISTINCT e.pupil_id FROM pupil p JOIN competition_entry e ON e.pupil_id = p.id"
                + " JOIN competition_edition d ON d.id = e.edition_id AND d.practice = FALSE AND d.rehearsal = FALSE"
                + " WHERE p.class_id IN " + in(classIds) + " AND e.entered_at >= ?3 AND e.entered_at < ?4) e"
                + " ON e.pupil_id = p.id"
                + " LEFT JOIN (SELECT STRAIGHT_JOIN DISTINCT x.pupil_id FROM pupil p JOIN attempt x ON x.pupil_id = p.id"
                + " JOIN module_edition v ON v.quiz_id = x.quiz_id WHERE p.class_id IN " + in(classIds)
                + " AND x.ordinal = 1 AND x.finished_at >= ?5 AND x.finished_at < ?6) q ON q.pupil_id = p.id"
                + " WHERE c.id IN " + in(classIds) + " GROUP BY c.id, c.school_year, c.school_id, r.secret, " + GRADE;
    }

    /** Returns the statement that counts by strand; {@code ?1} to {@code ?8}: begin and end of the year, four times. */
    public static String strands(Collection<Long> classIds) {
        var these = " WHERE p.class_id IN " + in(classIds);
        return "INSERT INTO participation_strand_fact (class_id, grade, strand_id, school_year, school_id, reached, begun,"
                + " completed, paired, before_percent, after_percent, asked, correct, quizzed, cell_key)"
                + " SELECT c.id, " + GRADE + ", m.strand_id, c.school_year, c.school_id,"
                + " COUNT(DISTINCT CASE WHEN d.completed > 0 THEN d.pupil_id END), COUNT(*), SUM(d.completed),"
                + " SUM(d.paired), SUM(d.before_percent), SUM(d.after_percent), SUM(d.asked), SUM(d.correct),"
                + " COUNT(DISTINCT CASE WHEN d.asked > 0 THEN d.pupil_id END), "
                + cellKey(GRADE + ", m.strand_id") + " FROM ("
                + "SELECT b.pupil_id, b.module_id, MAX(b.completed) AS completed, SUM(b.paired) AS paired,"
                + " SUM(b.before_percent) AS before_percent, SUM(b.after_percent) AS after_percent,"
                + " SUM(b.asked) AS asked, SUM(b.correct) AS correct FROM ("
                + "SELECT STRAIGHT_JOIN x.pupil_id, v.module_id, 0 AS completed, 0 AS paired, 0 AS before_percent,"
                + " 0 AS after_percent, 0 AS asked, 0 AS correct FROM pupil p JOIN lesson_bookmark x ON x.pupil_id = p.id"
                + " JOIN lesson l ON l.id = x.lesson_id JOIN module_edition v ON v.id = l.edition_id" + these
                + " AND x.reached_at >= ?1 AND x.reached_at < ?2"
                + " UNION ALL SELECT STRAIGHT_JOIN x.pupil_id, v.module_id, 1, 0, 0, 0, 0, 0 FROM pupil p"
                + " JOIN module_completion x ON x.pupil_id = p.id JOIN module_edition v ON v.id = x.edition_id" + these
                + " AND x.completed_at >= ?3 AND x.completed_at < ?4"
                + " UNION ALL SELECT STRAIGHT_JOIN x.pupil_id, v.module_id, 0, 1, f.percent, x.percent, 0, 0 FROM pupil p"
                + " JOIN attempt x ON x.pupil_id = p.id JOIN module_edition v ON v.before_quiz_id = x.quiz_id"
                + " JOIN attempt f ON f.pupil_id = x.pupil_id AND f.quiz_id = x.quiz_id AND f.ordinal = 1" + these
                + " AND x.ordinal = 2 AND f.finished_at IS NOT NULL AND x.finished_at >= ?5 AND x.finished_at < ?6"
                + " UNION ALL SELECT STRAIGHT_JOIN x.pupil_id, v.module_id, 0, 0, 0, 0, x.question_count, x.correct_count"
                + " FROM pupil p JOIN attempt x ON x.pupil_id = p.id JOIN module_edition v ON v.quiz_id = x.quiz_id"
                + these
                + " AND x.ordinal = 1 AND x.finished_at >= ?7 AND x.finished_at < ?8"
                + ") b GROUP BY b.pupil_id, b.module_id) d"
                + " JOIN pupil p ON p.id = d.pupil_id JOIN school_class c ON c.id = p.class_id"
                + " JOIN module m ON m.id = d.module_id JOIN participation_rollup r ON r.class_id = c.id"
                + " GROUP BY c.id, c.school_year, c.school_id, r.secret, " + GRADE + ", m.strand_id";
    }

    /** Returns the statement that adds up what was counted by strand, so that a country is read in fewer rows. */
    public static String sums(Collection<Long> classIds) {
        return "UPDATE participation_fact f JOIN (SELECT class_id, grade, SUM(begun) AS begun,"
                + " SUM(completed) AS completed, SUM(paired) AS paired, SUM(before_percent) AS before_percent,"
                + " SUM(after_percent) AS after_percent, SUM(asked) AS asked, SUM(correct) AS correct"
                + " FROM participation_strand_fact WHERE class_id IN "
                + in(classIds) + " GROUP BY class_id, grade) t ON t.class_id = f.class_id AND t.grade = f.grade"
                + " SET f.begun = t.begun, f.completed = t.completed, f.paired = t.paired,"
                + " f.before_percent = t.before_percent, f.after_percent = t.after_percent,"
                + " f.asked = t.asked, f.correct = t.correct";
    }

    /**
     * Returns the statement that counts by month; {@code ?1} to {@code ?12}: the beginnings of the months, {@code ?13} and
     * {@code ?14}: begin and end of the year.
     */
    public static String months(Collection<Long> classIds) {
        var month = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(number -> "(m.completed_at >= ?" + number + ")")
                .collect(Collectors.joining(" + "));
        return "INSERT INTO participation_month_fact (class_id, grade, month, school_year, school_id, reached, completed,"
                + " cell_key) SELECT d.class_id, d.grade, d.month, d.school_year, d.school_id, SUM(d.place = 1), COUNT(*), "
                + cellKey("d.grade, 'm', d.month") + " FROM ("
                + "SELECT STRAIGHT_JOIN c.id AS class_id, c.school_year, c.school_id, " + GRADE + " AS grade, " + month
                + " - 1 AS month,"
                + " ROW_NUMBER() OVER (PARTITION BY m.pupil_id ORDER BY m.completed_at, m.edition_id) AS place"
                + " FROM pupil p JOIN school_class c ON c.id = p.class_id"
                + " JOIN module_completion m ON m.pupil_id = p.id WHERE p.class_id IN " + in(classIds)
                + " AND m.completed_at >= ?13 AND m.completed_at < ?14) d"
                + " JOIN participation_rollup r ON r.class_id = d.class_id"
                + " GROUP BY d.class_id, d.school_year, d.school_id, r.secret, d.grade, d.month";
    }

    /** Returns the cell key of a row: always the same, and nothing tells it without the secret {@code r} of its class. */
    private static String cellKey(String row) {
        return "CONV(LEFT(SHA2(CONCAT_WS('-', r.secret, " + row + "), 256), 8), 16, 10)";
    }

    private static String in(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }
}
