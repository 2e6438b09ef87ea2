package ba.sigurno.ear.inserver.enrolment;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.assignment.AssignmentPage.Offer;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.enrolment.card.CardService;
import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.rollover.RolloverService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class of several grades: what it is given, and who of it goes on. */
@ExtendWith(ArquillianExtension.class)
class CombinedClassIT {

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private ClassService classes;

    @Inject
    private PupilService pupils;

    @Inject
    private PupilNames names;

    @Inject
    private CardService cards;

    @Inject
    private AssignmentService assignments;

    @Inject
    private RolloverService rollovers;

    @Test
    void modulesForAnyOfTheGradesAreOfferedAndTheCodesAreThoseOfTheYoungest() throws Exception {
        var classId = combined(3, 5);
        teacher(() -> pupils.enrol(classId, 1, 0));
        var page = teacher(() -> assignments.page(classId, Language.BOSNIAN));
        assertThat(page.fitting()).extracting(Offer::slug).contains(Demo.MODULE, Demo.MODULE_FOR_YOUNGEST);
        assertThat(teacher(() -> cards.codes(classId)).get(0).pictures()).isNotEmpty();
    }

    @Test
    void whoIsInTheLastGradeDoesNotGoOnAndTheOthersRiseByOne() throws Exception {
        var classId = combined(8, 9);
        teacher(() -> pupils.enrol(classId, 3, 0));
        var children = teacher(() -> names.ofClass(classId)).stream()
                .map(PupilLine::publicId)
                .toList();
        var grades = new HashMap<String, Integer>();
        grades.put(children.get(0), 8);
        grades.put(children.get(1), 9);
        grades.put(children.get(2), null);
        as.run(Demo.TEACHER_TK, () -> pupils.place(classId, grades));
        assertRuleBroken(
                "enrolment_rule_grade_of_other_class",
                () -> teacher(() -> {
                    pupils.place(classId, Map.of(children.get(0), 7));
                    return null;
                }));

        rows.overSince(classId, 1);
        var page = teacher(() -> rollovers.page(classId));
        assertThat(page.grades()).isEqualTo(ClassGrades.of(9));
        assertThat(page.pupils())
                .extracting(PupilLine::publicId)
                .containsExactlyInAnyOrder(children.get(0), children.get(2));
        assertThatThrownBy(() -> teacher(() -> rollovers.rollOver(classId, page.name(), children)))
                .isInstanceOf(NotFoundException.class);

        var next = teacher(() -> rollovers.rollOver(classId, page.name(), List.of(children.get(0), children.get(2))));
        assertThat(rows.pupil(children.get(0)).knownGrade()).contains(9);
        teacher(() -> rollovers.undo(next));
        assertThat(teacher(() -> names.byId(classId)).get(children.get(0)).grade())
                .isEqualTo(8);
        assertThat(teacher(() -> names.byId(classId)).get(children.get(2)).grade())
                .isNull();
    }

    private String combined(Integer... grades) throws Exception {
        return teacher(() -> classes.create(new NewClass(
                classes.schools().get(0).getPublicId(),
                classes.year(),
                ClassGrades.of(grades),
                ClassName.unique("K"),
                Language.BOSNIAN)));
    }

    private <T> T teacher(Callable<T> call) throws Exception {
        return as.call(Demo.TEACHER_TK, call);
    }
}
