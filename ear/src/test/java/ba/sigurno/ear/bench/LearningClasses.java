package ba.sigurno.ear.bench;

import ba.sigurno.ear.country.Numbers;
import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.curriculum.content.json.LessonContentJson;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Classes of thirty, by SQL, all of one teacher; each was assigned the module with the most activities. */
final class LearningClasses {

    static final int SIZE = 30;

    private static final int FIRST_CODE = 100_000;
    private static final String ID = "CONCAT('bench', LPAD(%s, 17, '0'))";

    private final Connection connection;
    private final long edition;

    private LearningClasses(Connection connection) throws SQLException {
        this.connection = connection;
        this.edition = number("SELECT l.edition_id FROM lesson l JOIN module_edition e ON e.id = l.edition_id"
                + " WHERE e.published_at IS NOT NULL GROUP BY l.edition_id"
                + " ORDER BY SUM((LENGTH(l.content) - LENGTH(REPLACE(l.content, '\"question\"', ''))) > 0) DESC,"
                + " SUM(LENGTH(l.content)) DESC LIMIT 1");
    }

    /**
     * What stands on a card.
     *
     * @param classId the class
     * @param classCode its code
     * @param personalCode the pupil's
     * @param assignment the assignment of the module to the class
     */
    record Card(String classId, String classCode, String personalCode, String assignment) {}

    /** Adds as many classes, which {@code email} teaches. */
    static LearningClasses fill(Connection connection, int classes, String email, Sealer sealer) throws SQLException {
        var filled = new LearningClasses(connection);
        Numbers.fill(connection, classes);
        long account = filled.number("SELECT id FROM account WHERE email = '" + email + "'");
        long school = filled.number(
                "SELECT MIN(school_id) FROM account_role WHERE role = 'TEACHER' AND account_id = " + account);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO school_class (public_id, school_id, school_year, grades, name, language, join_code,"
                            + " created_at, went_on, version) SELECT " + ID.formatted("n") + ", " + school + ", "
                            + SchoolYear.of(LocalDate.now(ClockProducer.ZONE)).startYear()
                            + ", '04', CONCAT('B', n), 'bs', CONCAT('BENCH-', LPAD(n, 4, '0')), UTC_TIMESTAMP(6), 0, 0 FROM number");
            statement.executeUpdate("INSERT INTO class_teacher (class_id, account_id, accepted) SELECT id, " + account
                    + ", TRUE FROM school_class WHERE public_id LIKE 'bench%'");
            statement.executeUpdate(
                    "INSERT INTO assignment (public_id, class_id, edition_id, assigned_by, assigned_at, hidden,"
                            + " whole_class) SELECT "
                            + "public_id, id, " + filled.edition + ", " + account
                            + ", UTC_TIMESTAMP(6), FALSE, TRUE FROM school_class WHERE public_id LIKE 'bench%'");
        }
        filled.enrol(new PupilSecrets(sealer));
        return filled;
    }

    private void enrol(PupilSecrets secrets) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO pupil (public_id, class_id, nickname, code_cipher, sign_outs, created_at) SELECT "
                        + ID.formatted("id * 100 + ?")
                        + ", id, CONCAT('Lasta ', ?), ?, 0, UTC_TIMESTAMP(6) FROM school_class WHERE public_id LIKE 'bench%'")) {
            for (int seat = 1; seat <= SIZE; seat++) {
                insert.setInt(1, seat);
                insert.setInt(2, seat);
                insert.setBytes(3, secrets.sealCode(Integer.toString(FIRST_CODE + seat)));
                insert.executeUpdate();
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("ANALYZE TABLE school_class, class_teacher, assignment, pupil");
        }
    }

    /** The card of a pupil, by number from 0: class after class, then from the beginning again. */
    static Card card(int number, int classes) {
        int schoolClass = number / SIZE % classes;
        var id = "bench%017d".formatted(schoolClass);
        return new Card(id, "BENCH-%04d".formatted(schoolClass), Integer.toString(FIRST_CODE + 1 + number % SIZE), id);
    }

    /** The lessons of the module. */
    List<LessonWay> lessons() throws SQLException {
        var lessons = new ArrayList<LessonWay>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT position, public_id, content FROM lesson WHERE edition_id = "
                        + edition + " ORDER BY position")) {
            while (rows.next()) {
                lessons.add(LessonWay.of(
                        rows.getInt(1),
                        rows.getString(2),
                        new LessonContentJson().convertToEntityAttribute(rows.getString(3))));
            }
        }
        return lessons;
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
