package ba.sigurno.ear.country;

import ba.sigurno.ejb.competition.edition.DrawSeed;
import ba.sigurno.ejb.competition.readiness.EditionSwitch;
import ba.sigurno.ejb.crypto.Sealer;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A quiz of Safer Internet Day in which every pupil of {@link Schooling} answered all questions, by SQL. It is over since
 * so long that the server counts its result at the next full minute. Two in seven came by their class, and are in the draw.
 */
public final class NationalQuiz {

    /** The questions of each paper. */
    public static final int QUESTIONS = 20;

    private NationalQuiz() {}

    /** Makes it from the questions of the demonstration's first one, and returns its public id. */
    public static String make(Connection connection, Sealer sealer) throws SQLException {
        var id = "bench-national-quiz-00";
        var seed = DrawSeed.random();
        try (var edition = connection.prepareStatement(
                "INSERT INTO competition_edition (public_id, year, rehearsal, opens_at, closes_at, prize_percent,"
                        + " prizes_per_pool, switched_on_at, seed_cipher, seed_commitment, frozen_revision, version)"
                        + " VALUES (?, 2018, FALSE, '2018-02-06 07:00:00', '2018-02-06 19:00:00', 0, 3,"
                        + " NULL, ?, ?, 0, 1)")) {
            edition.setString(1, id);
            edition.setBytes(2, sealer.seal(EditionSwitch.SEED, seed.hex()));
            edition.setString(3, seed.commitment());
            edition.executeUpdate();
        }
        var its = " FROM competition_edition e WHERE e.public_id = '" + id + "'";
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO competition_edition_text (edition_id, language, title, rules, prizes)"
                    + " SELECT e.id, 'bs', 'Kviz cijele zemlje', '', ''" + its);
            statement.executeUpdate("INSERT INTO competition_paper (edition_id, age_band_id)"
                    + " SELECT e.id, b.id FROM age_band b JOIN competition_edition e WHERE e.public_id = '" + id + "'");
            statement.executeUpdate(
                    "CREATE TEMPORARY TABLE question_asked AS SELECT ROW_NUMBER() OVER (ORDER BY v.id) - 1"
                            + " AS n, v.id FROM question_version v WHERE v.type = 'SINGLE_CHOICE' ORDER BY v.id LIMIT "
                            + QUESTIONS);
            statement.executeUpdate("INSERT INTO competition_item (paper_id, position, version_id)"
                    + " SELECT p.id, q.n, q.id FROM competition_paper p JOIN competition_edition e"
                    + " ON e.id = p.edition_id JOIN question_asked q WHERE e.public_id = '" + id + "'");
            statement.executeUpdate("SET SESSION foreign_key_checks = 0, unique_checks = 0");
            statement.executeUpdate(
                    "INSERT INTO competition_entry (edition_id, code, paper_id, school_id, grade, pupil_id, entered_at)"
                            + " SELECT e.id, LPAD(p.id, 10, '0'), r.id, s.id, 4, IF(p.id % 7 < 2, p.id, NULL), e.opens_at"
                            + " FROM competition_edition e JOIN competition_paper r ON r.edition_id = e.id"
                            + " JOIN age_band b ON b.id = r.age_band_id AND 4 BETWEEN b.first_grade AND b.last_grade"
                            + " JOIN school s ON s.level = b.level JOIN school_class c ON c.school_id = s.id"
                            + " JOIN pupil p ON p.class_id = c.id WHERE e.public_id = '" + id
                            + "' AND p.public_id LIKE 'bench%'");
            // As many are written at once as there are pupils: a log of all of it would fill the disk.
            for (int item = 1; item <= QUESTIONS; item++) {
                statement.executeUpdate("INSERT INTO competition_answer (entry_id, item, response, answered_at)"
                        + " SELECT n.id, " + item + ", ELT(1 + (n.id + " + item + ") % 3, 'a', 'b', 'a'),"
                        + " UNIX_TIMESTAMP(e.opens_at) * 1000 + 60000 * " + item + " + n.id % 60000"
                        + " FROM competition_edition e JOIN competition_entry n ON n.edition_id = e.id"
                        + " WHERE e.public_id = '" + id + "'");
            }
            statement.executeUpdate("SET SESSION foreign_key_checks = 1, unique_checks = 1");
            statement.execute("ANALYZE TABLE competition_entry, competition_answer");
            statement.executeUpdate(
                    "UPDATE competition_edition SET switched_on_at = opens_at WHERE public_id = '" + id + "'");
        }
        return id;
    }
}
