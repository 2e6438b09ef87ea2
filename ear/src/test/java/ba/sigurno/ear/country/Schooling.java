package ba.sigurno.ear.country;

import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** The teachers, classes and pupils of the schools of a {@link Nation}, by SQL; nobody of them can sign in. */
public final class Schooling {

    private static final int IN_A_CLASS = 25;
    private static final String ID = "CONCAT('bench', LPAD(%s, 17, '0'))";

    private Schooling() {}

    /**
     * Adds them: teachers are given to one school after the other, then from the first one again; so are classes, each of the
     * teacher of its number.
     *
     * @param teachers their number, no less than that of classes
     * @param pupils their number, in whole classes
     */
    public static void fill(Connection connection, int teachers, int pupils, PupilSecrets secrets) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TEMPORARY TABLE place (n INT PRIMARY KEY, school_id BIGINT NOT NULL)");
            statement.executeUpdate("INSERT INTO place SELECT ROW_NUMBER() OVER (ORDER BY id) - 1, id FROM school"
                    + " WHERE public_id LIKE 'bench-%'");
            Numbers.fill(connection, teachers);
            statement.executeUpdate(
                    "INSERT INTO account (public_id, email, display_name, name_latin, name_cyrillic, password_hash,"
                            + " language, enabled, must_change_password, last_sign_in, version) SELECT "
                            + ID.formatted("n") + ", CONCAT('bench', n, '@demo.test'), " + name("n") + ", "
                            + name("n") + ", " + name("n")
                            + ", '', 'bs', TRUE, FALSE, UTC_TIMESTAMP(6) - INTERVAL (n * 7919 % 1000000) MINUTE, 0"
                            + " FROM number");
            statement.executeUpdate("INSERT INTO account_role (account_id, role, school_id)"
                    + " SELECT a.id, 'TEACHER', p.school_id FROM number x JOIN place p ON p.n = x.n % " + Nation.SCHOOLS
                    + " JOIN account a ON a.public_id = " + ID.formatted("x.n"));
            Numbers.fill(connection, pupils / IN_A_CLASS);
            statement.executeUpdate(
                    "INSERT INTO school_class (public_id, school_id, school_year, grades, name, language, join_code,"
                            + " created_at, went_on, version) SELECT " + ID.formatted("x.n") + ", p.school_id, "
                            + SchoolYear.of(LocalDate.now(ClockProducer.ZONE)).startYear()
                            + ", '04', CONCAT('IV-', x.n DIV "
                            + Nation.SCHOOLS + "), 'bs', CONCAT('NATION-', x.n), UTC_TIMESTAMP(6), 0, 0"
                            + " FROM number x JOIN place p ON p.n = x.n % " + Nation.SCHOOLS);
            statement.executeUpdate("INSERT INTO class_teacher (class_id, account_id, accepted) SELECT c.id, a.id, TRUE"
                    + " FROM school_class c JOIN account a ON a.public_id = c.public_id");
        }
        enrol(connection, secrets);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "ANALYZE TABLE school, school_figure, account, account_role, school_class, class_teacher, pupil");
        }
    }

    private static void enrol(Connection connection, PupilSecrets secrets) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO pupil (public_id, class_id, nickname, code_cipher, recognition_cipher, sign_outs, created_at)"
                        + " SELECT " + ID.formatted("id * 100 + ?") + ", id, CONCAT('Lasta ', ?), ?, ?, 0,"
                        + " UTC_TIMESTAMP(6) FROM school_class WHERE public_id LIKE 'bench%'")) {
            for (int seat = 1; seat <= IN_A_CLASS; seat++) {
                insert.setInt(1, seat);
                insert.setInt(2, seat);
                insert.setBytes(3, secrets.sealCode(String.valueOf(100_000 + seat)));
                insert.setBytes(4, secrets.sealRecognition("Ime " + seat));
                insert.executeUpdate();
            }
        }
    }

    /** The name of the person with a number, an expression of SQL. */
    public static String name(String number) {
        return ("CONCAT(ELT((%1$s) * 7 %% 5 + 1, 'Amra', 'Ljubica', 'Željko', 'Đurđica', 'Ana'),"
                        + " ' Prezime ', (%1$s) * 7919 %% 100, ' ', %1$s)")
                .formatted(number);
    }
}
