package ba.sigurno.ear.country;

import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.participation.rollup.RollupStatements;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What the pupils of {@link Schooling} did in three school years, by SQL: of every module two lessons, six answers, an
 * attempt and its completion. One pupil in eight has done nothing. One module all others did; its answers are there, too.
 */
public final class Learning {

    /** The modules that a pupil completed in each year. */
    public static final int MODULES_A_YEAR = 3;

    /** The school years, this one the last. */
    public static final int YEARS = 3;

    private static final int ANSWERS = 6;

    /** The questions from which five are drawn for each attempt at the module that all do. */
    private static final int BANK = 12;

    private final Connection connection;
    private final int startYear =
            SchoolYear.of(LocalDate.now(ClockProducer.ZONE)).startYear();
    private int modules;

    /** Will add it by this connection. */
    public Learning(Connection connection) {
        this.connection = connection;
    }

    /** Gives the modules numbers, by which pupils take them in turn; before {@link #fill}. The first is the one that all do. */
    public void prepare() throws SQLException {
        execute("CREATE TEMPORARY TABLE taught (n INT PRIMARY KEY, edition_id BIGINT NOT NULL, quiz_id BIGINT NOT NULL,"
                + " first_lesson BIGINT NOT NULL, last_lesson BIGINT NOT NULL)");
        execute("INSERT INTO taught SELECT ROW_NUMBER() OVER (ORDER BY e.id) - 1, e.id, e.quiz_id, MIN(l.id), MAX(l.id)"
                + " FROM module_edition e JOIN lesson l ON l.edition_id = e.id WHERE e.published_at IS NOT NULL"
                + " GROUP BY e.id, e.quiz_id");
        execute("CREATE TEMPORARY TABLE asked (n INT PRIMARY KEY, version_id BIGINT NOT NULL)");
        execute("INSERT INTO asked SELECT ROW_NUMBER() OVER (ORDER BY id) - 1, id FROM question_version"
                + " WHERE type = 'SINGLE_CHOICE' ORDER BY id LIMIT " + BANK);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM taught")) {
            rows.next();
            modules = rows.getInt(1);
        }
        execute(
                "CREATE TEMPORARY TABLE done (pupil_id BIGINT NOT NULL, school_id BIGINT NOT NULL, edition_id BIGINT NOT NULL,"
                        + " quiz_id BIGINT NOT NULL, first_lesson BIGINT NOT NULL, last_lesson BIGINT NOT NULL,"
                        + " done_at DATETIME(6) NOT NULL, PRIMARY KEY (pupil_id, edition_id))");
    }

    /**
     * Adds what the pupils did whose schools' authority has a code that is, or is not, {@code code}.
     *
     * @param of whether it is
     */
    public void fill(String code, boolean of) throws SQLException {
        // Keys are right by how they are made; a million checks of each would be most of the time.
        execute("SET SESSION foreign_key_checks = 0, unique_checks = 0");
        for (int year = 0; year < YEARS; year++) {
            execute("DELETE FROM done");
            execute(
                    "INSERT IGNORE INTO done SELECT p.id, c.school_id, t.edition_id, t.quiz_id, t.first_lesson, t.last_lesson,"
                            + " '" + (startYear - YEARS + 1 + year)
                            + "-09-05 08:00:00' + INTERVAL (p.id * 7919 + x.n * 104729) % "
                            + days(year) + " DAY + INTERVAL p.id % 300 MINUTE"
                            + " FROM pupil p JOIN school_class c ON c.id = p.class_id JOIN school s ON s.id = c.school_id"
                            + " JOIN authority a ON a.id = s.authority_id JOIN (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2) x"
                            + " JOIN taught t ON t.n = "
                            + (year == 0 ? "CASE x.n WHEN 0 THEN 0 ELSE " : "") + "1 + (p.id + x.n + "
                            + year * MODULES_A_YEAR + ") % " + (modules - 1) + (year == 0 ? " END" : "")
                            + " WHERE p.public_id LIKE 'bench%' AND p.id % 8 > 0 AND a.code " + (of ? "=" : "<>") + " '"
                            + code + "'");
            execute(
                    "INSERT INTO attempt (public_id, quiz_id, pupil_id, school_id, ordinal, seed, pass_percent, options_shuffled,"
                            + " feedback, started_at, finished_at, question_count, correct_count, percent)"
                            + " SELECT CONCAT('b', LPAD(pupil_id, 10, '0'), '-', LPAD(edition_id, 8, '0')), quiz_id, pupil_id, school_id, 1,"
                            + " pupil_id, 60, FALSE, 'AFTER_EACH', done_at - INTERVAL 10 MINUTE, done_at, 5, 4, 80 FROM done");
            execute(
                    "INSERT INTO module_completion (pupil_id, edition_id, completed_at, attempt_id) SELECT d.pupil_id, d.edition_id,"
                            + " d.done_at, a.id FROM done d JOIN attempt a ON a.pupil_id = d.pupil_id AND a.quiz_id = d.quiz_id"
                            + " AND a.ordinal = 1");
            if (year == 0) {
                execute("INSERT INTO attempt_item (attempt_id, position, version_id, response, score, answered_at)"
                        + " SELECT a.id, x.n, q.version_id, ELT(1 + (a.id + x.n) % 4, 'a', 'b', 'a', 'c'),"
                        + " (a.id + x.n) % 2, a.finished_at FROM done d JOIN taught t ON t.edition_id = d.edition_id"
                        + " AND t.n = 0 JOIN attempt a ON a.pupil_id = d.pupil_id AND a.quiz_id = d.quiz_id JOIN"
                        + " (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5) x"
                        + " JOIN asked q ON q.n = (a.id * 5 + x.n) % " + BANK);
            }
            for (var lesson : new String[] {"first_lesson", "last_lesson"}) {
                execute("INSERT IGNORE INTO lesson_bookmark (pupil_id, lesson_id, screen, reached_at) SELECT pupil_id, "
                        + lesson + ", 6, done_at - INTERVAL 15 MINUTE FROM done");
            }
            for (int block = 1; block <= ANSWERS; block++) {
                execute("INSERT IGNORE INTO lesson_answer (pupil_id, lesson_id, block, answer, correct, answered_at)"
                        + " SELECT pupil_id, " + (block % 2 == 0 ? "first_lesson" : "last_lesson") + ", '" + block
                        + ".1', '1', TRUE, done_at - INTERVAL 20 MINUTE FROM done");
            }
        }
        execute(
                "UPDATE pupil p JOIN school_class c ON c.id = p.class_id JOIN school s ON s.id = c.school_id JOIN authority a"
                        + " ON a.id = s.authority_id SET p.last_seen = UTC_TIMESTAMP(6) - INTERVAL 1 + p.id % 50 DAY"
                        + " WHERE p.public_id LIKE 'bench%' AND p.id % 8 > 0 AND a.code " + (of ? "=" : "<>") + " '"
                        + code + "'");
        execute("SET SESSION foreign_key_checks = 1, unique_checks = 1");
        execute("ANALYZE TABLE attempt, module_completion, lesson_bookmark, lesson_answer, pupil");
    }

    /**
     * Adds the classes of the years before and their facts, as they were when their pupils went on; once those of this year
     * are counted.
     */
    public void remember() throws SQLException {
        for (int back = 1; back < YEARS; back++) {
            execute(
                    "INSERT INTO school_class (public_id, school_id, school_year, grades, name, language, join_code, created_at,"
                            + " went_on, version) SELECT INSERT(public_id, 6, 1, '" + back
                            + "'), school_id, school_year - " + back
                            + ", grades, name, language, CONCAT(join_code, '-" + back + "'), created_at - INTERVAL "
                            + back
                            + " YEAR, 25, 1 FROM school_class WHERE public_id LIKE 'bench%' AND school_year = "
                            + startYear);
            var older = " JOIN school_class c ON c.id = f.class_id JOIN school_class o ON o.public_id ="
                    + " INSERT(c.public_id, 6, 1, '" + back + "') WHERE c.public_id LIKE 'bench%' AND c.school_year = "
                    + startYear;
            execute(
                    "INSERT INTO participation_fact SELECT o.school_year, o.school_id, o.id, f.grade, f.pupils, f.reached, f.entrants,"
                            + " f.begun, f.completed, f.paired, f.before_percent, f.after_percent, f.asked, f.correct, f.quizzed, f.last_active_at - INTERVAL "
                            + back + " YEAR, f.cell_key FROM participation_fact f"
                            + older);
            execute(
                    "INSERT INTO participation_strand_fact SELECT o.school_year, o.school_id, o.id, f.grade, f.strand_id, f.reached, f.begun,"
                            + " f.completed, f.paired, f.before_percent, f.after_percent, f.asked, f.correct, f.quizzed, f.cell_key"
                            + " FROM participation_strand_fact f"
                            + older);
            execute(
                    "INSERT INTO participation_month_fact SELECT o.school_year, o.school_id, o.id, f.grade, f.month, f.reached, f.completed,"
                            + " f.cell_key FROM participation_month_fact f" + older);
        }
        execute(RollupStatements.CLEAR_MONTH_SUMS);
        execute(RollupStatements.MONTH_SUMS);
        execute("ANALYZE TABLE school_class, participation_fact, participation_strand_fact, participation_month_fact");
    }

    /** A year that is over has 280 days for learning, this one those until now. */
    private long days(int year) {
        return year < YEARS - 1
                ? 280
                : Math.max(1, LocalDate.of(startYear, 9, 5).until(LocalDate.now(ClockProducer.ZONE), ChronoUnit.DAYS));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
