package ba.sigurno.ear.inserver.curriculum;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.assignment.AssignmentPage;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.curriculum.journey.NextStep;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.curriculum.module.ModuleCatalogue;
import ba.sigurno.ejb.curriculum.progress.ClassProgress;
import ba.sigurno.ejb.curriculum.progress.PupilState;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.persistence.i18n.Language;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What pupils do is theirs alone, counts once, and is seen by the teachers of their class and nobody else. */
@ExtendWith(ArquillianExtension.class)
class LearningIT {

    private static final String COLLEAGUE = Demo.TEACHER_2_TK;
    private static final String STRANGER = Demo.TEACHER_RS;
    private static final Language BOSNIAN = Language.BOSNIAN;

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private AsPupil asPupil;

    @Inject
    private LearningClass learning;

    @Inject
    private PupilJourney journey;

    @Inject
    private AttemptService attempts;

    @Inject
    private AssignmentService assignments;

    @Inject
    private ClassProgress progress;

    @Inject
    private PupilService pupils;

    @Inject
    private ModuleCatalogue catalogue;

    @Inject
    private Rows rows;

    private String assignment;

    @BeforeEach
    void makeAClass() throws Exception {
        learning.make(2);
        assignment = learning.assignment();
    }

    @Test
    void aPupilGoesFromTheFirstLessonToACompletion() throws Exception {
        assertThat(first(() -> journey.home(BOSNIAN)).next()).hasValueSatisfying(next -> assertThat(next.next())
                .isEqualTo(new NextStep(NextStep.Kind.LESSON, assignment, 1)));
        learning.read(0);
        var attempt = learning.begin(0);
        learning.answer(0, attempt, 4);
        var done = first(() -> journey.done(attempt, BOSNIAN));
        assertThat(done.passed()).isTrue();
        assertThat(done.correct()).isEqualTo(4);
        assertThat(done.mission().completed()).isTrue();
        assertThat(completions(0)).isEqualTo(1);
        assertThat(line().state()).isEqualTo(PupilState.DONE);
    }

    @Test
    void theQuizWaitsForTheLessons() throws Exception {
        assertThat(first(() -> journey.lessonDone(learning.lesson(2))))
                .isEqualTo(new NextStep(NextStep.Kind.LESSON, assignment, 3));
        assertThat(first(() -> journey.lessonDone(learning.lesson(3))))
                .isEqualTo(new NextStep(NextStep.Kind.LESSON, assignment, 1));
        assertRuleBroken("curriculum_rule_lessons_left", () -> learning.begin(0));
        assertThat(first(() -> journey.lessonDone(learning.lesson(1))).kind()).isEqualTo(NextStep.Kind.LESSON);
        assertThat(learning.begin(0)).isNotEmpty();
    }

    @Test
    void whatIsSentTwiceCountsOnce() throws Exception {
        learning.read(0);
        learning.read(0);
        assertThat(rows.count("SELECT COUNT(*) FROM lesson_progress r JOIN pupil p ON p.id = r.pupil_id"
                        + " WHERE p.public_id = '" + learning.pupil(0) + "'"))
                .isEqualTo(3);
        var attempt = learning.begin(0);
        assertThat(learning.begin(0)).isEqualTo(attempt);
        var question = learning.question(0, attempt);
        learning.send(0, attempt, question, learning.wrong(attempt, question));
        learning.send(0, attempt, question, learning.right(attempt, question));
        var answered = first(() -> attempts.view(attempt, Optional.of(question.number()), BOSNIAN));
        assertThat(answered.answered()).isEqualTo(1);
        assertThat(answered.answer().orElseThrow().choices())
                .filteredOn(choice -> choice.chosen())
                .extracting(choice -> choice.right())
                .containsExactly(false);
    }

    @Test
    void anotherAttemptIsANewOneAndTheBestCounts() throws Exception {
        learning.read(0);
        var failed = learning.begin(0);
        learning.answer(0, failed, 1);
        assertThat(first(() -> journey.done(failed, BOSNIAN)).passed()).isFalse();
        assertThat(completions(0)).isZero();
        var better = learning.begin(0);
        assertThat(better).isNotEqualTo(failed);
        learning.answer(0, better, 5);
        assertThat(completions(0)).isEqualTo(1);
        var worse = learning.begin(0);
        learning.answer(0, worse, 2);
        assertThat(first(() -> journey.done(worse, BOSNIAN)).isBestBefore()).isTrue();
        assertThat(first(() -> journey.home(BOSNIAN)).missions().get(0).bestCorrect())
                .isEqualTo(5);
        assertThat(line().bestCorrect()).isEqualTo(5);
        assertThat(completions(0)).isEqualTo(1);
    }

    @Test
    void aFinishedAttemptTakesNoMoreAnswers() throws Exception {
        learning.read(0);
        var attempt = learning.begin(0);
        learning.answer(0, attempt, 5);
        assertThat(first(() -> attempts.view(attempt, Optional.empty(), BOSNIAN))
                        .question())
                .isEmpty();
        assertThat(rows.count("SELECT COUNT(*) FROM attempt_item w JOIN attempt a ON a.id = w.attempt_id"
                        + " WHERE w.answered_at IS NOT NULL AND a.public_id = '" + attempt + "'"))
                .isEqualTo(5);
    }

    @Test
    void whatIsNotAssignedToTheClassIsNotFound() throws Exception {
        learning.read(0);
        var attempt = learning.begin(0);
        var outsider = rows.anyPupilOf(Demo.CLASS_HNK);
        for (var step : steps(attempt)) {
            assertThatThrownBy(() -> asPupil.call(outsider, step)).isInstanceOf(NotFoundException.class);
        }
        // A classmate has the assignment too, but not the attempt.
        assertThatThrownBy(
                        () -> asPupil.call(learning.pupil(1), () -> attempts.view(attempt, Optional.empty(), BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> first(() -> journey.quiz(Demo.MODULE, BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> first(() -> journey.lesson(assignment, 4, BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyButTheTeachersOfTheClassSeesItsProgressOrGivesItModules() {
        for (var other : new String[] {COLLEAGUE, STRANGER}) {
            assertNotFound(other, () -> progress.page(learning.id(), null, BOSNIAN));
            assertNotFound(other, () -> assignments.page(learning.id(), BOSNIAN));
            assertNotFound(other, () -> assign(Demo.MODULE_FOR_YOUNGEST, null));
            assertNotFound(other, this::unassign);
        }
        assertNotFound(Demo.TEACHER_TK, () -> progress.page(learning.id(), "no-such-assignment", BOSNIAN));
    }

    @Test
    void everyRoleKeepsToItsOwnSide() {
        assertThatThrownBy(() -> progress.page(learning.id(), null, BOSNIAN)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> journey.home(BOSNIAN)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asTeacher.call(Demo.TEACHER_TK, () -> journey.home(BOSNIAN)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> first(() -> progress.page(learning.id(), null, BOSNIAN)))
                .isInstanceOf(EJBAccessException.class);
        // The key of the quiz above all.
        assertThatThrownBy(() -> first(() -> catalogue.preview(Demo.MODULE, BOSNIAN)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aModuleIsAssignedOnceAndTakenBackOnlyWhileNobodyHasBegun() throws Exception {
        assertRefused("curriculum_rule_already_assigned", () -> assign(learning.module(), null));
        assertRefused(
                "curriculum_rule_due_in_the_past",
                () -> assign(
                        Demo.MODULE_FOR_YOUNGEST,
                        LocalDate.now(ClockProducer.ZONE).minusDays(2)));
        asTeacher.call(Demo.TEACHER_TK, this::unassign);
        asTeacher.call(
                Demo.TEACHER_TK,
                () -> assign(
                        learning.module(), LocalDate.now(ClockProducer.ZONE).plusDays(7)));
        assignment = learning.assignment();
        first(() -> journey.lessonDone(learning.lesson(1)));
        assertRefused("curriculum_rule_already_begun", this::unassign);
    }

    @Test
    void whatIsGivenToSomeIsNotSeenByOthersAndCountsForThemAlone() throws Exception {
        asTeacher.call(Demo.TEACHER_TK, () -> change(null, learning.pupil(0)));
        assertThat(first(() -> journey.home(BOSNIAN)).missions()).hasSize(1);
        assertThat(second(() -> journey.home(BOSNIAN)).missions()).isEmpty();
        assertThatThrownBy(() -> second(() -> journey.lesson(assignment, 1, BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> second(() -> journey.lessonDone(learning.lesson(1))))
                .isInstanceOf(NotFoundException.class);
        assertThat(asTeacher
                        .call(Demo.TEACHER_TK, () -> progress.page(learning.id(), assignment, BOSNIAN))
                        .lines())
                .hasSize(1);
        assertThat(given().pupils()).isEqualTo(1);
        asTeacher.call(Demo.TEACHER_TK, () -> change(null));
        assertThat(second(() -> journey.home(BOSNIAN)).missions()).hasSize(1);
        assertThat(given().pupils()).isNull();
    }

    @Test
    void whatIsGivenToAPupilWhoIsErasedIsNotTheOthersThen() throws Exception {
        asTeacher.call(Demo.TEACHER_TK, () -> change(null, learning.pupil(0)));
        asTeacher.call(Demo.TEACHER_TK, () -> {
            pupils.erase(learning.id(), learning.pupil(0));
            return null;
        });
        assertThat(second(() -> journey.home(BOSNIAN)).missions()).isEmpty();
    }

    @Test
    void nothingIsGivenToAPupilOfAnotherClass() {
        assertNotFound(Demo.TEACHER_TK, () -> change(null, rows.anyPupilOf(Demo.CLASS_HNK)));
    }

    @Test
    void whatIsHiddenIsShownAgainWithItsProgress() throws Exception {
        first(() -> journey.lessonDone(learning.lesson(1)));
        asTeacher.call(Demo.TEACHER_TK, () -> {
            assignments.hide(learning.id(), assignment);
            assignments.hide(learning.id(), assignment);
            return null;
        });
        assertThat(given().hidden()).isTrue();
        assertThat(first(() -> journey.home(BOSNIAN)).missions()).isEmpty();
        assertThatThrownBy(() -> first(() -> journey.quiz(assignment, BOSNIAN))).isInstanceOf(NotFoundException.class);
        assertThat(line().stepsDone()).isEqualTo(1);
        asTeacher.call(Demo.TEACHER_TK, () -> {
            assignments.show(learning.id(), assignment);
            return null;
        });
        assertThat(first(() -> journey.home(BOSNIAN)).missions().get(0).lessonsRead())
                .isEqualTo(1);
    }

    @Test
    void whatWasHandedInIsReadAlsoWhenTheModuleIsHidden() throws Exception {
        learning.read(0);
        var attempt = learning.begin(0);
        asTeacher.call(Demo.TEACHER_TK, () -> {
            assignments.hide(learning.id(), assignment);
            return null;
        });
        learning.answer(0, attempt, 2);
        var done = first(() -> journey.done(attempt, BOSNIAN));
        assertThat(done.correct()).isEqualTo(2);
        assertThat(done.hidden()).isTrue();
        asTeacher.call(Demo.TEACHER_TK, () -> {
            assignments.show(learning.id(), assignment);
            return change(null, learning.pupil(1));
        });
        assertThat(first(() -> journey.done(attempt, BOSNIAN)).hidden()).isTrue();
    }

    @Test
    void theDayIsChangedAndMayBeOverOnlyWhenItStays() throws Exception {
        var soon = LocalDate.now(ClockProducer.ZONE).plusDays(3);
        asTeacher.call(Demo.TEACHER_TK, () -> change(soon));
        assertThat(given().dueOn()).isEqualTo(soon);
        assertRefused(
                "curriculum_rule_due_in_the_past",
                () -> change(LocalDate.now(ClockProducer.ZONE).minusDays(2)));
        rows.write(em -> em.createNativeQuery("UPDATE assignment SET due_on = '2026-01-05' WHERE public_id = ?1")
                .setParameter(1, assignment)
                .executeUpdate());
        asTeacher.call(Demo.TEACHER_TK, () -> change(LocalDate.of(2026, 1, 5), learning.pupil(1)));
        assertThat(given().dueOn()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    private Void change(LocalDate dueOn, String... some) {
        assignments.change(learning.id(), assignment, dueOn, java.util.List.of(some));
        return null;
    }

    private AssignmentPage.Assigned given() throws Exception {
        return asTeacher
                .call(Demo.TEACHER_TK, () -> assignments.page(learning.id(), BOSNIAN))
                .assigned()
                .get(0);
    }

    private <T> T second(Callable<T> step) throws Exception {
        return asPupil.call(learning.pupil(1), step);
    }

    private Iterable<Callable<Object>> steps(String attempt) {
        var lesson = learning.lesson(1);
        return java.util.List.of(
                () -> journey.quiz(assignment, BOSNIAN),
                () -> journey.lesson(assignment, 1, BOSNIAN),
                () -> journey.lessonDone(lesson),
                () -> journey.startQuiz(assignment),
                () -> journey.done(attempt, BOSNIAN),
                () -> attempts.view(attempt, Optional.empty(), BOSNIAN));
    }

    private Void assign(String slug, LocalDate dueOn) {
        assignments.assign(learning.id(), slug, dueOn);
        return null;
    }

    private Void unassign() {
        assignments.unassign(learning.id(), assignment);
        return null;
    }

    /** The first pupil in the progress of the class, who is the one that moved. */
    private ba.sigurno.ejb.curriculum.progress.PupilProgressLine line() throws Exception {
        return asTeacher.call(Demo.TEACHER_TK, () -> progress.page(learning.id(), null, BOSNIAN)).lines().stream()
                .filter(line -> line.recognition().equals("Amina 1"))
                .findFirst()
                .orElseThrow();
    }

    private <T> T first(Callable<T> work) throws Exception {
        return asPupil.call(learning.pupil(0), work);
    }

    private void assertNotFound(String email, Callable<?> work) {
        assertThatThrownBy(() -> asTeacher.call(email, work)).isInstanceOf(NotFoundException.class);
    }

    private void assertRefused(String key, Callable<?> work) {
        assertRuleBroken(key, () -> asTeacher.call(Demo.TEACHER_TK, work));
    }

    private long completions(int pupil) {
        return rows.count(
                "SELECT COUNT(*) FROM module_completion c JOIN pupil p ON p.id = c.pupil_id WHERE p.public_id = '"
                        + learning.pupil(pupil) + "'");
    }
}
