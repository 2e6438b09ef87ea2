package ba.sigurno.ear.inserver.enrolment;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.pupil.PupilRecords;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.enrolment.transfer.PupilMerging;
import ba.sigurno.ejb.enrolment.transfer.TransferPurge;
import ba.sigurno.ejb.enrolment.transfer.TransferService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A child changes class or school with all that was done, and two rows of one child become one. */
@ExtendWith(ArquillianExtension.class)
class MovingIT {

    private static final String OTHER = Demo.TEACHER_RS;

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private LearningClass learning;

    @Inject
    private ClassService classes;

    @Inject
    private PupilNames names;

    @Inject
    private TransferService transfers;

    @Inject
    private PupilMerging merging;

    @Inject
    private TransferPurge purge;

    @Inject
    @Any
    private Instance<PupilRecords> rooms;

    private String classId;
    private String otherClassId;

    @BeforeEach
    void makeTwoClasses() throws Exception {
        learning.make(2);
        classId = learning.id();
        otherClassId = as.call(
                OTHER,
                () -> classes.create(new NewClass(
                        classes.schools().get(0).getPublicId(),
                        classes.year(),
                        ClassGrades.of(5),
                        ClassName.unique("M"),
                        Language.SERBIAN_LATIN)));
    }

    @Test
    void aChildMovesToAnotherSchoolOnceWithAllThatWasDone() throws Exception {
        learning.read(0);
        learning.answer(0, learning.begin(0), 5);
        var code = offer(0);
        var preview = as.call(OTHER, () -> transfers.preview(otherClassId, code));
        assertThat(preview.records()).anyMatch(record -> record.number() == 3);
        assertThat(as.call(Demo.TEACHER_TK, () -> names.ofClass(classId))).hasSize(2);

        var outcomes = concurrently.twice(
                concurrently.staff(OTHER), () -> transfers.receive(otherClassId, code.toLowerCase()));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(Concurrently.rules(outcomes)).containsExactly("enrolment_rule_transfer_code");
        assertThat(as.call(OTHER, () -> names.ofClass(otherClassId)))
                .extracting(PupilLine::publicId)
                .containsExactly(learning.pupil(0));
        assertThat(as.call(Demo.TEACHER_TK, () -> names.ofClass(classId)))
                .extracting(PupilLine::publicId)
                .containsExactly(learning.pupil(1));
        assertThat(completions(learning.pupil(0))).isEqualTo(1);
    }

    @Test
    void aCodeThatIsOverWithdrawnOrMadeUpMovesNobody() throws Exception {
        var over = offer(0);
        end(over);
        var replaced = offer(1);
        var withdrawn = offer(1);
        as.run(Demo.TEACHER_TK, () -> transfers.withdraw(classId, learning.pupil(1)));
        for (var code : List.of(over, replaced, withdrawn, "22222-22222", "nema", "")) {
            assertRuleBroken(
                    "enrolment_rule_transfer_code", () -> as.call(OTHER, () -> transfers.receive(otherClassId, code)));
        }
        var own = offer(0);
        assertRuleBroken(
                "enrolment_rule_transfer_here", () -> as.call(Demo.TEACHER_TK, () -> transfers.receive(classId, own)));
        assertThat(as.call(Demo.TEACHER_TK, () -> names.ofClass(classId))).hasSize(2);
    }

    @Test
    void aCodeThatIsOverIsDeletedInTheNight() throws Exception {
        var over = offer(0);
        var open = offer(1);
        end(over);
        purge.everyNight();
        assertThat(rows.texts("SELECT code FROM pupil_transfer WHERE code IN (?, ?)", over, open))
                .containsExactly(open);
    }

    @Test
    void twoRowsOfAChildBecomeOneThatKeepsTheBetter() throws Exception {
        learning.read(0);
        learning.answer(0, learning.begin(0), 1);
        learning.read(1);
        learning.answer(1, learning.begin(1), 5);
        as.run(Demo.TEACHER_TK, () -> merging.merge(classId, learning.pupil(0), learning.pupil(1)));
        assertThat(as.call(Demo.TEACHER_TK, () -> names.ofClass(classId)))
                .extracting(PupilLine::publicId)
                .containsExactly(learning.pupil(0));
        assertThat(completions(learning.pupil(0))).isEqualTo(1);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM attempt a JOIN pupil p ON p.id = a.pupil_id WHERE p.public_id = ?",
                        learning.pupil(0)))
                .isEqualTo(2);
        assertRuleBroken(
                "enrolment_rule_merge_gone",
                () -> as.run(Demo.TEACHER_TK, () -> merging.merge(classId, learning.pupil(0), learning.pupil(1))));
    }

    @Test
    void rowsOfTwoClassesAreNotMerged() throws Exception {
        var stranger = rows.anyPupilOf(Demo.CLASS_HNK);
        assertRuleBroken(
                "enrolment_rule_merge_gone",
                () -> as.run(Demo.TEACHER_TK, () -> merging.merge(classId, learning.pupil(0), stranger)));
        assertRuleBroken(
                "enrolment_rule_merge_same",
                () -> as.run(Demo.TEACHER_TK, () -> merging.merge(classId, learning.pupil(0), learning.pupil(0))));
    }

    @Test
    void noColumnThatNamesAPupilIsForgotten() {
        assertThat(rows.texts("SELECT CONCAT(table_name, '.', column_name) FROM information_schema.key_column_usage"
                        + " WHERE table_schema = DATABASE() AND referenced_table_name = 'pupil'"))
                .containsExactlyInAnyOrderElementsOf(
                        rooms.stream().flatMap(room -> room.columns().stream()).toList());
    }

    private void end(String code) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE pupil_transfer SET ends_at = UTC_TIMESTAMP(6) WHERE code = ?")
                .setParameter(1, code)
                .executeUpdate());
    }

    private String offer(int pupil) throws Exception {
        return as.call(Demo.TEACHER_TK, () -> transfers.offer(classId, learning.pupil(pupil)))
                .code();
    }

    private long completions(String pupilId) {
        return rows.count(
                "SELECT COUNT(*) FROM module_completion m JOIN pupil p ON p.id = m.pupil_id WHERE p.public_id = ?",
                pupilId);
    }
}
