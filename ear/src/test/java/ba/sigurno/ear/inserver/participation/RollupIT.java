package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.rollover.RolloverService;
import ba.sigurno.ejb.participation.rollup.ParticipationRollup;
import ba.sigurno.ejb.participation.rollup.RollupBatch;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The facts of a class are the sums of its pupils' rows, however often they are counted, and stay when these move on. */
@ExtendWith(ArquillianExtension.class)
class RollupIT {

    private static final String OPEN = " JOIN school_class c ON c.id = f.class_id WHERE c.archived_at IS NULL"
            + " AND c.school_year = (SELECT MAX(school_year) FROM school_class)";

    private static final String MONTH_SUMS =
            "SELECT CONCAT_WS(' ', school_year, authority_id, level, grade, month, reached,"
                    + " cell_key) FROM participation_month_sum ORDER BY 1";

    private static final String MONTHS_OF_CLASSES =
            "SELECT CONCAT_WS(' ', f.school_year, s.authority_id, s.level, f.grade,"
                    + " f.month, SUM(f.reached), SUM(f.cell_key)) FROM participation_month_fact f JOIN school s ON s.id = f.school_id"
                    + " GROUP BY f.school_year, s.authority_id, s.level, f.grade, f.month ORDER BY 1";

    /** The first attempts of the year at the quizzes of modules. */
    private static final String FIRST_ATTEMPTS = " FROM attempt a JOIN (SELECT DISTINCT quiz_id FROM module_edition) v"
            + " ON v.quiz_id = a.quiz_id JOIN pupil f ON f.id = a.pupil_id" + OPEN
            + " AND a.ordinal = 1 AND a.finished_at >= CONCAT(c.school_year, '-08-31 22:00:00')";

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private LearningClass learning;

    @Inject
    private RolloverService rollovers;

    @Inject
    private ParticipationRollup rollup;

    @Inject
    private RollupBatch batch;

    @BeforeEach
    void makeAClass() throws Exception {
        learning.make(3);
    }

    @Test
    void whatAPupilCompletedIsCountedByClassStrandAndMonth() throws Exception {
        complete(0);
        rollup.run();
        assertThat(fact("pupils", "fact")).isEqualTo(3);
        assertThat(fact("reached", "fact")).isEqualTo(1);
        assertThat(fact("completed", "fact")).isEqualTo(1);
        assertThat(fact("begun", "fact")).isEqualTo(1);
        assertThat(fact("completed", "strand_fact")).isEqualTo(1);
        assertThat(fact("begun", "strand_fact")).isEqualTo(1);
        assertThat(fact("completed", "month_fact")).isEqualTo(1);
        assertThat(fact("reached", "month_fact")).isEqualTo(1);
    }

    @Test
    void theMonthsOfAnAuthorityAreTheSumsOfItsClasses() throws Exception {
        complete(0);
        rollup.run();
        assertThat(rows.texts(MONTH_SUMS)).isNotEmpty().isEqualTo(rows.texts(MONTHS_OF_CLASSES));
        rows.write(em -> em.createNativeQuery("DELETE FROM participation_month_fact WHERE class_id = ?")
                .setParameter(1, id())
                .executeUpdate());
        rollup.run();
        assertThat(rows.texts(MONTH_SUMS)).isNotEmpty().isEqualTo(rows.texts(MONTHS_OF_CLASSES));
    }

    @Test
    void aQuizCountsByThePupilsFirstAttempt() throws Exception {
        learning.read(0);
        learning.answer(0, learning.begin(0), 2);
        learning.answer(0, learning.begin(0), 5);
        rollup.run();
        assertThat(fact("asked", "strand_fact")).isEqualTo(5);
        assertThat(fact("correct", "strand_fact")).isEqualTo(2);
        assertThat(fact("quizzed", "strand_fact")).isEqualTo(1);
        assertThat(fact("quizzed", "fact")).isEqualTo(1);
    }

    @Test
    void theTotalsAreThoseOfTheRowsThemselves() throws Exception {
        complete(0);
        complete(1);
        // Other tests change rows by hand, which nothing tells.
        rows.write(em -> em.createNativeQuery("UPDATE participation_rollup SET signature = ''")
                .executeUpdate());
        rollup.run();
        assertThat(rows.count("SELECT SUM(f.completed) FROM participation_strand_fact f" + OPEN))
                .isEqualTo(rows.count("SELECT SUM(f.completed) FROM participation_fact f" + OPEN))
                .isEqualTo(rows.count("SELECT SUM(f.completed) FROM participation_month_fact f" + OPEN))
                .isEqualTo(rows.count("SELECT COUNT(*) FROM module_completion m JOIN pupil f ON f.id = m.pupil_id"
                        + OPEN + " AND m.completed_at >= CONCAT(c.school_year, '-08-31 22:00:00')"));
        assertThat(rows.count("SELECT SUM(f.correct) FROM participation_strand_fact f" + OPEN))
                .isEqualTo(rows.count("SELECT SUM(f.correct) FROM participation_fact f" + OPEN))
                .isEqualTo(rows.count("SELECT SUM(a.correct_count)" + FIRST_ATTEMPTS));
        assertThat(rows.count("SELECT SUM(f.asked) FROM participation_strand_fact f" + OPEN))
                .isEqualTo(rows.count("SELECT SUM(f.asked) FROM participation_fact f" + OPEN))
                .isEqualTo(rows.count("SELECT SUM(a.question_count)" + FIRST_ATTEMPTS));
        assertThat(rows.count("SELECT SUM(f.quizzed) FROM participation_fact f" + OPEN))
                .isEqualTo(rows.count("SELECT COUNT(DISTINCT f.id)" + FIRST_ATTEMPTS));
        assertThat(rows.count("SELECT SUM(f.entrants) FROM participation_fact f" + OPEN))
                .isEqualTo(rows.count("SELECT COUNT(DISTINCT f.id) FROM competition_entry a JOIN competition_edition e"
                        + " ON e.id = a.edition_id AND NOT e.practice AND NOT e.rehearsal JOIN pupil f ON f.id = a.pupil_id"
                        + OPEN + " AND a.entered_at >= CONCAT(c.school_year, '-08-31 22:00:00')"));
        assertThat(rows.count("SELECT SUM(f.pupils) FROM participation_fact f" + OPEN))
                .isEqualTo(rows.count("SELECT COUNT(*) FROM pupil f" + OPEN));
    }

    @Test
    void whatDidNotChangeIsNotCountedAgain() throws Exception {
        rollup.run();
        assertThat(stale()).doesNotContain(id());
        rows.write(em -> em.createNativeQuery("UPDATE pupil SET last_seen = UTC_TIMESTAMP(6) WHERE public_id = ?")
                .setParameter(1, learning.pupil(0))
                .executeUpdate());
        assertThat(stale()).contains(id());
    }

    @Test
    void aClassThatWasCountedHalfIsCountedAgainAsAWhole() throws Exception {
        complete(0);
        rollup.run();
        rows.write(em -> {
            em.createNativeQuery("DELETE FROM participation_fact WHERE class_id = ?")
                    .setParameter(1, id())
                    .executeUpdate();
            em.createNativeQuery("UPDATE participation_rollup SET signature = '' WHERE class_id = ?")
                    .setParameter(1, id())
                    .executeUpdate();
        });
        rollup.run();
        assertThat(fact("pupils", "fact")).isEqualTo(3);
        assertThat(fact("completed", "strand_fact")).isEqualTo(1);
    }

    @Test
    void aClassKeepsItsFactsWhenItsPupilsGoOn() throws Exception {
        complete(0);
        rows.write(em -> em.createNativeQuery("UPDATE module_completion m JOIN pupil p ON p.id = m.pupil_id"
                        + " SET m.completed_at = DATE_SUB(m.completed_at, INTERVAL 1 YEAR) WHERE p.public_id = ?")
                .setParameter(1, learning.pupil(0))
                .executeUpdate());
        rows.overSince(learning.id(), 1);
        as.run(
                Demo.TEACHER_TK,
                () -> rollovers.rollOver(
                        learning.id(), ClassName.unique("N"), List.of(learning.pupil(0), learning.pupil(1))));
        rollup.run();
        assertThat(fact("pupils", "fact")).isEqualTo(3);
        assertThat(fact("reached", "fact")).isEqualTo(1);
        assertThat(fact("completed", "strand_fact")).isEqualTo(1);
    }

    private void complete(int pupil) throws Exception {
        learning.read(pupil);
        learning.answer(pupil, learning.begin(pupil), 5);
    }

    private long id() {
        return rows.count("SELECT id FROM school_class WHERE public_id = ?", learning.id());
    }

    private long fact(String column, String table) {
        return rows.count(
                "SELECT SUM(f." + column + ") FROM participation_" + table
                        + " f JOIN school_class c ON c.id = f.class_id WHERE c.public_id = ?",
                learning.id());
    }

    private List<Long> stale() {
        return batch.stale().values().stream().flatMap(Collection::stream).toList();
    }
}
