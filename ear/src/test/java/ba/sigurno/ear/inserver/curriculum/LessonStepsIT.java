package ba.sigurno.ear.inserver.curriculum;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.journey.LessonPage;
import ba.sigurno.ejb.curriculum.journey.LessonSteps;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.curriculum.journey.StepCommand;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each step in a lesson is saved, once, whatever the line and the devices do. */
@ExtendWith(ArquillianExtension.class)
class LessonStepsIT {

    private static final int MAX_STATEMENTS = 6;
    private static final int MAX_TRIES = 20;

    @Inject
    private AsPupil asPupil;

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private Concurrently concurrently;

    @Inject
    private LearningClass learning;

    @Inject
    private ActiveLesson active;

    @Inject
    private LessonSteps steps;

    @Inject
    private PupilJourney journey;

    @Inject
    private PupilService pupils;

    @Inject
    private Rows rows;

    @PersistenceContext
    private EntityManager em;

    private String lesson;

    @BeforeEach
    void makeAClass() throws Exception {
        learning.make(2, active.make(), 1);
        lesson = learning.lesson(1);
    }

    @Test
    void aPupilGoesOnWhereTheLastStepEnded() throws Exception {
        assertThat(page().bookmark()).isEqualTo(1);
        assertThat(page().answers()).isEqualTo("{}");
        step(2, Map.of("2.1", "1"));
        step(3, Map.of("2.1", "2", "3.1", "2,1"));
        step(4, Map.of("4.2", "1"));
        assertThat(page().bookmark()).isEqualTo(4);
        assertThat(page().answers()).contains("\"2.1\":\"2\"", "\"3.1\":\"2,1\"", "\"4.2\":\"1\"");
        assertThat(right("2.1")).isEqualTo("1");
        assertThat(right("3.1")).isEqualTo("0");
        assertThat(right("4.2")).isNull();
    }

    @Test
    void theFurthestScreenNeverGoesBack() throws Exception {
        step(3, Map.of());
        step(2, Map.of("2.1", "2"));
        assertThat(page().bookmark()).isEqualTo(3);
        assertThat(page().answers()).isEqualTo("{\"2.1\":\"2\"}");
    }

    @Test
    void aStepThatComesAgainChangesNothing() throws Exception {
        step(3, Map.of("2.1", "2", "3.2", "1,2,3"));
        step(3, Map.of("2.1", "2", "3.2", "1,2,3"));
        assertThat(answers()).isEqualTo(2);
    }

    @Test
    void twoDevicesAtOnceBothSave() throws Exception {
        var pupil = concurrently.pupil(learning.pupil(0));
        var outcomes = concurrently.all(Stream.of("2.1", "3.2", "2.1", "4.1", "2.1", "3.2")
                .map(block -> new Deed(
                        pupil,
                        () -> Concurrently.run(() -> steps.save(
                                lesson,
                                new StepCommand(4, Map.of(block, block.equals("3.2") ? "3,2,1" : "1", "4.2", "1"))))))
                .toArray(Deed[]::new));
        assertThat(outcomes).allMatch(Concurrently.Outcome::isDone);
        assertThat(answers()).isEqualTo(4);
    }

    @Test
    void whatNoActivityCanBeAnsweredWithIsRefusedAndNothingIsSaved() {
        for (var unfit : new String[] {"3", "0", "1,2", "eins", "", "1,"}) {
            assertRuleBroken("curriculum_rule_answer_unfit", () -> take(2, Map.of("4.2", "1", "2.1", unfit)));
        }
        for (var elsewhere : new String[] {"1.1", "2.2", "5.1", "x"}) {
            assertRuleBroken("curriculum_rule_answer_unfit", () -> take(2, Map.of(elsewhere, "1")));
        }
        assertRuleBroken("curriculum_rule_answer_unfit", () -> take(5, Map.of()));
        assertThat(answers()).isZero();
    }

    @Test
    void aLessonThatIsNotAssignedIsNotFound() {
        var outsider = rows.anyPupilOf(Demo.CLASS_HNK);
        assertThatThrownBy(() -> asPupil.run(outsider, () -> steps.save(lesson, new StepCommand(1, Map.of()))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asPupil.run(
                        learning.pupil(0), () -> steps.save("no-such-lesson", new StepCommand(1, Map.of()))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anErasedPupilTakesItsStepsAlong() throws Exception {
        step(4, Map.of("2.1", "2"));
        var id = rows.count("SELECT id FROM pupil WHERE public_id = ?", learning.pupil(0));
        asTeacher.call(Demo.TEACHER_TK, () -> {
            pupils.erase(learning.id(), learning.pupil(0));
            return null;
        });
        assertThat(rows.count("SELECT COUNT(*) FROM lesson_answer WHERE pupil_id = ?", id)
                        + rows.count("SELECT COUNT(*) FROM lesson_bookmark WHERE pupil_id = ?", id))
                .isZero();
    }

    @Test
    void whoMayNotSaveAStepHindersNobodyWhoStepsAtTheSameMoment() throws Exception {
        var outsider = rows.anyPupilOf(Demo.CLASS_HNK);
        var outcomes = concurrently.all(Stream.of(learning.pupil(0), outsider, learning.pupil(1))
                .map(pupil -> new Deed(
                        concurrently.pupil(pupil),
                        () -> Concurrently.run(() -> steps.save(lesson, new StepCommand(2, Map.of("2.1", "1"))))))
                .toArray(Deed[]::new));
        assertThat(outcomes.stream().map(Concurrently.Outcome::isDone)).containsExactly(true, false, true);
        assertThat(outcomes.get(1).failure()).isInstanceOf(NotFoundException.class);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void aStepTakesFewStatements() throws Exception {
        step(1, Map.of());
        long least = Long.MAX_VALUE;
        // Timers ask the database too.
        for (int attempt = 0; attempt < MAX_TRIES && least > MAX_STATEMENTS; attempt++) {
            long before = statements();
            step(4, Map.of("2.1", "2", "3.1", "1,2", "3.2", "1,2,3", "4.1", "1,2", "4.2", "1"));
            least = Math.min(least, statements() - before);
        }
        assertThat(least).isBetween(3L, (long) MAX_STATEMENTS);
    }

    private long statements() {
        return em
                .createNativeQuery(
                        "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert', 'Com_update')")
                .getResultList()
                .stream()
                .mapToLong(row -> Long.parseLong(((Object[]) row)[1].toString()))
                .sum();
    }

    private void step(int screen, Map<String, String> answers) throws Exception {
        asPupil.run(learning.pupil(0), () -> steps.save(lesson, new StepCommand(screen, answers)));
    }

    private Void take(int screen, Map<String, String> answers) throws Exception {
        step(screen, answers);
        return null;
    }

    private LessonPage page() throws Exception {
        var assignment = learning.assignment();
        return asPupil.call(learning.pupil(0), () -> journey.lesson(assignment, 1, Language.BOSNIAN));
    }

    private String right(String block) {
        return rows.text(
                "SELECT CAST(a.correct AS CHAR) FROM lesson_answer a JOIN pupil p ON p.id = a.pupil_id"
                        + " WHERE p.public_id = ? AND a.block = ?",
                learning.pupil(0),
                block);
    }

    private long answers() {
        return rows.count(
                "SELECT COUNT(*) FROM lesson_answer a JOIN pupil p ON p.id = a.pupil_id WHERE p.public_id = ?",
                learning.pupil(0));
    }
}
