package ba.sigurno.ear.inserver.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.curriculum.progress.ClassOverview;
import ba.sigurno.ejb.curriculum.progress.ClassOverviewLine;
import ba.sigurno.ejb.curriculum.progress.ClassOverviewLine.Step;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A teacher sees at a glance what each class needs next, what is due in it, who is done and who is stuck. */
@ExtendWith(ArquillianExtension.class)
class ClassOverviewIT {

    private static final Language BOSNIAN = Language.BOSNIAN;

    @Inject
    private AsTeacher asTeacher;

    @Inject
    private LearningClass learning;

    @Inject
    private ClassOverview overview;

    @Inject
    private ClassService classes;

    @Inject
    private PupilService pupils;

    @Inject
    private AssignmentService assignments;

    @Inject
    private Rows rows;

    @Test
    void aNewClassNeedsPupilsThenAModuleThenItsCards() throws Exception {
        var name = ClassName.unique("O");
        var id = asTeacher.call(
                Demo.TEACHER_TK,
                () -> classes.create(new NewClass(
                        classes.schools().get(0).getPublicId(), classes.year(), ClassGrades.of(5), name, BOSNIAN)));
        assertThat(line(id).getStep()).isEqualTo(Step.ENROL);
        asTeacher.call(Demo.TEACHER_TK, () -> pupils.add(id, "Amina", 0));
        assertThat(line(id).getStep()).isEqualTo(Step.ASSIGN);
        assign(id, Demo.MODULE, null);
        assertThat(line(id).getStep()).isEqualTo(Step.SIGN_IN);
        assertThat(line(id).pupils()).isEqualTo(1);
        rows.write(em -> em.createNativeQuery("UPDATE pupil SET first_sign_in = UTC_TIMESTAMP(6) WHERE class_id ="
                        + " (SELECT id FROM school_class WHERE public_id = ?1)")
                .setParameter(1, id)
                .executeUpdate());
        assertThat(line(id).getStep()).isEqualTo(Step.FOLLOW);
    }

    @Test
    void whoIsDoneAndWhoIsStuckIsCountedInTheModuleThatIsShown() throws Exception {
        learning.make(3);
        learning.read(0);
        learning.answer(0, learning.begin(0), 5);
        learning.read(1);
        learning.answer(1, learning.begin(1), 1);
        learning.answer(1, learning.begin(1), 1);
        var line = line(learning.id());
        assertThat(line.given()).isEqualTo(3);
        assertThat(line.done()).isEqualTo(1);
        assertThat(line.stuck()).isEqualTo(1);
        assertThat(line.assignmentId()).isEqualTo(learning.assignment());
    }

    @Test
    void whatIsDueNextIsShownBeforeWhatIsNewerAndNothingThatIsHidden() throws Exception {
        learning.make(1);
        var soon = LocalDate.now(ClockProducer.ZONE).plusDays(3);
        assign(learning.id(), Demo.MODULE, soon);
        assign(learning.id(), Demo.MODULE_FOR_YOUNGEST, soon.plusDays(10));
        assertThat(line(learning.id()).dueOn()).isEqualTo(soon);
        var shown = line(learning.id()).assignmentId();
        asTeacher.call(Demo.TEACHER_TK, () -> {
            assignments.hide(learning.id(), shown);
            return null;
        });
        assertThat(line(learning.id()).dueOn()).isEqualTo(soon.plusDays(10));
    }

    @Test
    void aTeacherSeesNoClassOfOthers() throws Exception {
        learning.make(1);
        assertThat(asTeacher.call(Demo.TEACHER_2_TK, () -> overview.lines(BOSNIAN)))
                .extracting(ClassOverviewLine::classId)
                .doesNotContain(learning.id());
    }

    private void assign(String classId, String module, LocalDate dueOn) throws Exception {
        asTeacher.call(Demo.TEACHER_TK, () -> {
            assignments.assign(classId, module, dueOn);
            return null;
        });
    }

    private ClassOverviewLine line(String classId) throws Exception {
        return asTeacher.call(Demo.TEACHER_TK, () -> overview.lines(BOSNIAN)).stream()
                .filter(line -> line.classId().equals(classId))
                .findFirst()
                .orElseThrow();
    }
}
