package ba.sigurno.ear.country;

import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The schools of a whole country, by SQL: as many as there are, each with as many pupils as one has on average. */
public final class Nation {

    private static final int PRIMARY_SCHOOLS = 1_714;
    private static final int SECONDARY_SCHOOLS = 313;

    /** The number of its schools. */
    public static final int SCHOOLS = PRIMARY_SCHOOLS + SECONDARY_SCHOOLS;

    private static final int PUPILS_OF_PRIMARY_GRADE = 17;
    private static final int PUPILS_OF_SECONDARY_GRADE = 86;

    private Nation() {}

    /**
     * A grade of a school, as somebody enters for it.
     *
     * @param school the public id of the school
     * @param grade the grade
     */
    public record Grade(String school, int grade) {}

    /** Adds the schools, and returns every grade of them. */
    public static List<Grade> fill(Connection connection) throws SQLException {
        add(connection, "bench-p-", PRIMARY_SCHOOLS, "PRIMARY", 9, PUPILS_OF_PRIMARY_GRADE);
        add(connection, "bench-s-", SECONDARY_SCHOOLS, "SECONDARY", 4, PUPILS_OF_SECONDARY_GRADE);
        var grades = new ArrayList<Grade>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT s.public_id, f.grade FROM school s"
                        + " JOIN school_figure f ON f.school_id = s.id WHERE s.public_id LIKE 'bench-%'")) {
            while (rows.next()) {
                grades.add(new Grade(rows.getString(1), rows.getInt(2)));
            }
        }
        return grades;
    }

    private static void add(Connection connection, String id, int schools, String level, int grades, int pupils)
            throws SQLException {
        try (var school = connection.prepareStatement(
                        "INSERT INTO school (public_id, name, name_latin, name_cyrillic, level, kind,"
                                + " authority_id, municipality_id, active, demonstration, version) SELECT CONCAT(?, ?), CONCAT('Škola ', ?, ?), CONCAT('Škola ', ?, ?), CONCAT('Школа ', ?, ?), ?, 'REGULAR', id,"
                                + " (SELECT m.id FROM municipality m WHERE m.authority_id = authority.id"
                                + " ORDER BY (m.id * 7919 + ?) % 143 LIMIT 1), TRUE, FALSE, 0"
                                + " FROM authority WHERE tile_row IS NOT NULL ORDER BY (id * 7919 + ?) % 13 LIMIT 1");
                var figure = connection.prepareStatement(
                        "INSERT INTO school_figure (school_id, school_year, grade, pupils)" + " SELECT id, "
                                + SchoolYear.of(LocalDate.now(ClockProducer.ZONE))
                                        .startYear()
                                + ", ?, ? FROM school WHERE public_id = ?")) {
            connection.setAutoCommit(false);
            for (int number = 1; number <= schools; number++) {
                school.setString(1, id);
                school.setInt(2, number);
                school.setString(3, id);
                school.setInt(4, number);
                school.setString(5, id);
                school.setInt(6, number);
                school.setString(7, id);
                school.setInt(8, number);
                school.setString(9, level);
                school.setInt(10, number);
                school.setInt(11, number);
                school.executeUpdate();
                for (int grade = 1; grade <= grades; grade++) {
                    figure.setInt(1, grade);
                    figure.setInt(2, pupils);
                    figure.setString(3, id + number);
                    figure.addBatch();
                }
                figure.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
