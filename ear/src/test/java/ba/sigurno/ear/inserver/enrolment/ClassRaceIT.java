package ba.sigurno.ear.inserver.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.roster.RosterCommand;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a teacher or a pupil does twice at the same moment, by a double click or in two tabs, happens once. */
@ExtendWith(ArquillianExtension.class)
class ClassRaceIT {

    @Inject
    private Concurrently concurrently;

    @Inject
    private AsStaff asStaff;

    @Inject
    private AsPupil asPupil;

    @Inject
    private Rows rows;

    @Inject
    private LearningClass learning;

    @Inject
    private ClassService classes;

    @Inject
    private PupilService pupils;

    @Inject
    private AssignmentService assignments;

    @Inject
    private PupilJourney journey;

    @Inject
    private AttemptService attempts;

    private String classId;
    private String child;

    @BeforeEach
    void makeAClass() throws Exception {
        learning.make(2);
        classId = learning.id();
        child = learning.pupil(0);
    }

    @Test
    void aRosterConfirmedInTwoTabsMakesItsPupilsOnce() throws Exception {
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.TEACHER_TK), () -> pupils.enrol(classId, RosterCommand.of("Lejla\nĐorđe"), 2));
        assertThat(outcomes)
                .extracting(Outcome::value)
                .containsExactlyInAnyOrder(Optional.of(new PupilService.Enrolled(2, 0)), Optional.empty());
        assertThat(children()).isEqualTo(4);
    }

    @Test
    void aPupilIsAddedOnceWithANameOrWithout() throws Exception {
        concurrently.twice(concurrently.staff(Demo.TEACHER_TK), () -> pupils.add(classId, "Lejla", 2));
        assertThat(children()).isEqualTo(3);
        concurrently.twice(concurrently.staff(Demo.TEACHER_TK), () -> pupils.add(classId, "", 3));
        assertThat(children()).isEqualTo(4);
    }

    @Test
    void aClassIsMadeOnce() throws Exception {
        var name = ClassName.unique("S");
        var school =
                asStaff.call(Demo.TEACHER_TK, () -> classes.schools().get(0).getPublicId());
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.TEACHER_TK),
                () -> classes.create(new NewClass(school, classes.year(), ClassGrades.of(8), name, Language.BOSNIAN)));
        assertThat(Concurrently.rules(outcomes)).containsExactly("enrolment_create_class_name_taken");
        assertThat(rows.count("SELECT COUNT(*) FROM school_class WHERE name = ?", name))
                .isEqualTo(1);
    }

    @Test
    void aModuleIsAssignedOnce() throws Exception {
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.TEACHER_TK),
                () -> Concurrently.run(() -> assignments.assign(classId, Demo.MODULE_FOR_YOUNGEST, null)));
        assertThat(Concurrently.rules(outcomes)).containsExactly("curriculum_rule_already_assigned");
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM assignment a JOIN school_class c ON c.id = a.class_id WHERE c.public_id = ?",
                        classId))
                .isEqualTo(2);
    }

    @Test
    void aLessonIsReadOnceAndAQuizBegunOnce() throws Exception {
        var lesson = learning.lesson(1);
        assertThat(concurrently.twice(concurrently.pupil(child), () -> journey.lessonDone(lesson)))
                .allMatch(Outcome::isDone);
        learning.read(0);
        var assignment = learning.assignment();
        var begun = concurrently.twice(concurrently.pupil(child), () -> journey.startQuiz(assignment));
        assertThat(begun).allMatch(Outcome::isDone);
        assertThat(begun.get(0).value()).isEqualTo(begun.get(1).value());
    }

    @Test
    void anAnswerCountsOnceAndTheFirstOneStays() throws Exception {
        learning.read(0);
        var attempt = learning.begin(0);
        var question = learning.question(0, attempt);
        var right = learning.right(attempt, question);
        var wrong = learning.wrong(attempt, question);
        assertThat(concurrently.all(
                        new Deed(
                                concurrently.pupil(child),
                                () -> Concurrently.run(() -> attempts.answer(attempt, question.number(), right))),
                        new Deed(
                                concurrently.pupil(child),
                                () -> Concurrently.run(() -> attempts.answer(attempt, question.number(), wrong)))))
                .allMatch(Outcome::isDone);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM attempt_item i JOIN attempt a ON a.id = i.attempt_id"
                                + " WHERE a.public_id = ? AND i.answered_at IS NOT NULL",
                        attempt))
                .isEqualTo(1);
    }

    private long children() {
        return rows.count(
                "SELECT COUNT(*) FROM pupil p JOIN school_class c ON c.id = p.class_id WHERE c.public_id = ?", classId);
    }
}
