package ba.sigurno.ear.inserver.enrolment;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsPupil;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.curriculum.journey.PupilJourney;
import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.pupil.PupilSignInService;
import ba.sigurno.ejb.enrolment.rollover.RolloverService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class of last year is closed and goes on once, with the children who go on and all they did. */
@ExtendWith(ArquillianExtension.class)
class RolloverIT {

    private static final String INBOX = "enrolment_inbox_rollover";

    @Inject
    private AsStaff as;

    @Inject
    private AsPupil asPupil;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Inboxes inboxes;

    @Inject
    private Rows rows;

    @Inject
    private LearningClass learning;

    @Inject
    private ClassService classes;

    @Inject
    private RolloverService rollovers;

    @Inject
    private PupilService pupils;

    @Inject
    private PupilNames names;

    @Inject
    private PupilSignInService signIn;

    @Inject
    private AssignmentService assignments;

    @Inject
    private PupilJourney journey;

    private final SignInOrigin origin = new SignInOrigin(Device.unknown(), "test-" + UUID.randomUUID());
    private final String name = ClassName.unique("G");
    private String classId;

    @BeforeEach
    void makeAClass() throws Exception {
        learning.make(3);
        classId = learning.id();
    }

    @Test
    void whatChildrenDidGoesWithThemAndTheClassKeepsItsResult() throws Exception {
        learning.read(0);
        learning.answer(0, learning.begin(0), 5);
        over();
        var next = goOn(learning.pupil(0), learning.pupil(1));

        var made = teacher(() -> classes.get(next));
        assertThat(made.getName()).isEqualTo(name);
        assertThat(made.getGrades()).isEqualTo(ClassGrades.of(6));
        assertThat(made.getSchoolYear()).isEqualTo(teacher(() -> classes.year()));
        assertThat(teacher(() -> names.ofClass(next)))
                .extracting(PupilLine::publicId)
                .containsExactlyInAnyOrder(learning.pupil(0), learning.pupil(1));
        assertThat(teacher(() -> names.ofClass(classId)))
                .extracting(PupilLine::publicId)
                .containsExactly(learning.pupil(2));
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM module_completion m JOIN pupil p ON p.id = m.pupil_id WHERE p.public_id = ?",
                        learning.pupil(0)))
                .isEqualTo(1);
        as.run(Demo.TEACHER_TK, () -> assignments.assign(next, learning.module(), null));
        assertThat(asPupil.call(learning.pupil(0), () -> journey.home(Language.BOSNIAN))
                        .missions()
                        .get(0)
                        .completed())
                .isTrue();

        var kept =
                teacher(() -> assignments.assigned(classId, Language.BOSNIAN)).get(0);
        assertThat(kept.hadIt()).isEqualTo(3);
        assertThat(kept.hadDone()).isEqualTo(1);
    }

    @Test
    void aClassOfLastYearIsReadAndNotChangedAndItsCodeOpensNothing() throws Exception {
        var join = learning.joinCode();
        var personal = learning.personalCode(0);
        var before = signIn.signIn(join, personal, origin).orElseThrow();
        over();
        assertThat(signIn.signIn(join, personal, origin)).isEmpty();
        assertThat(signIn.recognise(before.pass())).isEmpty();
        assertThatThrownBy(() -> asPupil.call(before.pass(), () -> journey.home(Language.BOSNIAN)))
                .isInstanceOf(NotFoundException.class);

        assertThat(teacher(() -> names.ofClass(classId))).hasSize(3);
        assertThat(teacher(() -> assignments.assigned(classId, Language.BOSNIAN)))
                .hasSize(1);
        for (Runnable change : List.<Runnable>of(
                () -> pupils.add(classId, "", 3),
                () -> pupils.recognise(classId, learning.pupil(0), "Lejla"),
                () -> pupils.replaceCode(classId, learning.pupil(0)),
                () -> classes.replaceJoinCode(classId),
                () -> classes.edit(
                        classId,
                        rows.version("school_class", classId),
                        ClassGrades.of(6),
                        name,
                        Language.BOSNIAN,
                        Language.BOSNIAN),
                () -> assignments.assign(classId, Demo.MODULE, null))) {
            refused("enrolment_rule_class_closed", () -> {
                change.run();
                return null;
            });
        }
        as.run(Demo.TEACHER_TK, () -> pupils.erase(classId, learning.pupil(0)));
        assertThat(teacher(() -> names.ofClass(classId))).hasSize(2);
    }

    @Test
    void aClassGoesOnOnceHoweverOftenItIsSaid() throws Exception {
        over();
        var children = List.of(learning.pupil(0), learning.pupil(1));
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.TEACHER_TK), () -> rollovers.rollOver(classId, name, children));
        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(outcomes.get(0).value()).isEqualTo(outcomes.get(1).value());
        var next = (String) outcomes.get(0).value();
        assertThat(goOn(learning.pupil(2))).isEqualTo(next);
        assertThat(teacher(() -> names.ofClass(next))).hasSize(2);
        refused("enrolment_rule_went_on_already", () -> rollovers.page(classId));
    }

    @Test
    void aClassWaitsForItsTeachersUntilItGoesOnOrIsArchived() throws Exception {
        refused("enrolment_rule_not_going_on", () -> rollovers.page(classId));
        long before = inboxes.count(Demo.TEACHER_TK, INBOX);
        over();
        assertThat(inboxes.count(Demo.TEACHER_TK, INBOX)).isEqualTo(before + 1);
        var next = goOn(learning.pupil(0));
        assertThat(inboxes.count(Demo.TEACHER_TK, INBOX)).isEqualTo(before);
        teacher(() -> rollovers.undo(next));
        as.run(Demo.TEACHER_TK, () -> classes.archive(classId));
        assertThat(inboxes.count(Demo.TEACHER_TK, INBOX)).isEqualTo(before);
        refused("enrolment_rule_not_going_on", () -> goOn(learning.pupil(0)));
    }

    @Test
    void itIsTakenBackUntilSomebodyHasSignedIn() throws Exception {
        signIn.signIn(learning.joinCode(), learning.personalCode(0), origin).orElseThrow();
        over();
        var next = goOn(learning.pupil(0), learning.pupil(1));
        assertThat(teacher(() -> rollovers.undo(next))).isEqualTo(classId);
        assertThat(teacher(() -> names.ofClass(classId))).hasSize(3);
        assertThatThrownBy(() -> teacher(() -> classes.get(next))).isInstanceOf(NotFoundException.class);

        var again = goOn(learning.pupil(0), learning.pupil(1));
        assertThat(teacher(() -> rollovers.year(again)).undoable()).isTrue();
        var joinCode = teacher(() -> classes.get(again)).getJoinCode();
        signIn.signIn(joinCode, learning.personalCode(again, 0), origin).orElseThrow();
        assertThat(teacher(() -> rollovers.year(again)).undoable()).isFalse();
        refused("enrolment_rule_class_in_use", () -> rollovers.undo(again));
    }

    @Test
    void nobodyGoesOnWhoIsNotInTheClass() throws Exception {
        over();
        refused("enrolment_rule_nobody_goes_on", () -> goOn());
        var stranger = rows.anyPupilOf(Demo.CLASS_HNK);
        assertThatThrownBy(() -> goOn(stranger)).isInstanceOf(NotFoundException.class);
        assertThat(teacher(() -> names.ofClass(classId))).hasSize(3);
    }

    private void over() throws Exception {
        rows.overSince(classId, 1);
    }

    private String goOn(String... children) throws Exception {
        return teacher(() -> rollovers.rollOver(classId, name, List.of(children)));
    }

    private <T> T teacher(Callable<T> call) throws Exception {
        return as.call(Demo.TEACHER_TK, call);
    }

    private void refused(String rule, Callable<?> call) {
        assertRuleBroken(rule, () -> teacher(call));
    }
}
