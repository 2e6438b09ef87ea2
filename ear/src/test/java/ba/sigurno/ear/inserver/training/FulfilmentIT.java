package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.training.progress.FulfilmentService;
import ba.sigurno.ejb.training.progress.FulfilmentService.Piece;
import ba.sigurno.ejb.training.progress.FulfilmentService.Result;
import ba.sigurno.ejb.training.progress.FulfilmentSheet;
import ba.sigurno.ejb.training.progress.FulfilmentSheetService;
import ba.sigurno.ejb.training.progress.OwnProgressService;
import ba.sigurno.ejb.training.progress.OwnTask;
import ba.sigurno.ejb.training.progress.TaskService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.RequirementState;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Results and tasks between a teacher and the trainer, from the training to the certificate. */
@ExtendWith(ArquillianExtension.class)
class FulfilmentIT {

    private static final String OTHER = Demo.TRAINER_2;
    private static final String STRANGER = Demo.TEACHER_2_TK;
    private static final Language READER = Language.BOSNIAN;

    @Inject
    private Concurrently concurrently;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private PastTraining trainings;

    @Inject
    private FulfilmentService fulfilments;

    @Inject
    private FulfilmentSheetService sheets;

    @Inject
    private TaskService tasks;

    @Inject
    private OwnProgressService own;

    @Inject
    private CertificateIssueService issuing;

    private Account teacher;
    private String session;
    private String test;
    private String task;

    @BeforeEach
    void aTeacherCameAndHasATestAndATaskToGo() throws Exception {
        teacher = trainings.newTeacher("Amra Hasić");
        var title = "Sat " + UUID.randomUUID().toString().substring(0, 8);
        var edition = rows.newEdition(draft -> {
            var assessment = draft.require(RequirementKind.ASSESSMENT);
            assessment.pass(60);
            assessment.text(READER, "Provjera", "");
            draft.require(RequirementKind.TASK).text(READER, title, "");
        });
        session = trainings.attendedBy(edition, List.of(teacher));
        test = edition.getRequirements().get(1).getPublicId();
        task = edition.getRequirements().get(2).getPublicId();
    }

    @Test
    void aTaskGoesToAndFroUntilItIsAcceptedAndBothHearOfIt() throws Exception {
        handIn("Prvi pokušaj.", "");
        assertThat(mine()).isEqualTo(RequirementState.HANDED_IN);
        assertThat(mailsTo(Demo.TRAINER)).isEqualTo(1);
        assertRuleBroken("training_rule_remark_needed", () -> giveBack(" "));
        giveBack("Dodajte plan.");
        assertThat(own().remark()).isEqualTo("Dodajte plan.");
        assertThat(mailsTo(teacher.getEmail())).isEqualTo(1);
        handIn("S planom.", "https://example.org/plan");
        assertThat(mailsTo(Demo.TRAINER)).isEqualTo(2);
        accept();
        assertThat(mine()).isEqualTo(RequirementState.MET);
        assertThat(mailsTo(teacher.getEmail())).isEqualTo(2);
        assertRuleBroken("training_rule_already_accepted", () -> handIn("Još jednom.", ""));
    }

    @Test
    void whatIsHandedInIsLookedAtBefore() throws Exception {
        assertRuleBroken("app_error_personal_number", () -> handIn("Njen broj je 0101010123456.", ""));
        assertRuleBroken("training_rule_link", () -> handIn("", "javascript:alert(1)"));
        assertRuleBroken("training_rule_link", () -> handIn("", "http://example.org"));
        assertRuleBroken("app_field_long", () -> handIn("a".repeat(4001), ""));
        assertRuleBroken("training_rule_nothing_handed_in", () -> handIn(" ", ""));
        assertThat(mine()).isEqualTo(RequirementState.OPEN);
    }

    @Test
    void othersHaveNothingToDoWithIt() {
        assertMissing(() -> asStaff.call(STRANGER, () -> tasks.task(task, READER)));
        assertMissing(() -> asStaff.run(STRANGER, () -> tasks.handIn(task, 0, "Moje.", null, null)));
        assertMissing(() -> asStaff.call(OTHER, () -> sheets.sheet(session, READER)));
        assertMissing(() -> asStaff.run(
                Demo.TRAINER, () -> fulfilments.accept(session, new Piece(task, rows.accountId(STRANGER), 0), "")));
        assertMissing(() -> asStaff.run(
                Demo.TRAINER, () -> fulfilments.accept(session, new Piece(test, teacher.getPublicId(), 0), "")));
    }

    @Test
    void ofTwoResultsAtOnceOneIsSavedAndTheOtherHears() throws Exception {
        var outcomes = concurrently.all(
                new Deed(concurrently.staff(Demo.TRAINER), () -> Concurrently.run(() -> record(null, 70))),
                new Deed(concurrently.staff(Demo.PLANNER), () -> Concurrently.run(() -> record(null, 71))));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .extracting(Outcome::failure)
                .allMatch(failure -> has(failure, OptimisticLockException.class));
        var known = score();
        var same =
                concurrently.twice(concurrently.staff(Demo.TRAINER), () -> Concurrently.run(() -> record(known, 80)));
        assertThat(same).allMatch(Outcome::isDone);
        assertThat(score()).isEqualTo(80);
    }

    @Test
    void aDecisionOnWhatWasHandedInAnewMeanwhileIsNone() throws Exception {
        handIn("Prvi pokušaj.", "");
        var seen = row().version();
        handIn("Drugi pokušaj.", "");
        assertThatThrownBy(() -> asStaff.run(
                        Demo.TRAINER,
                        () -> fulfilments.accept(session, new Piece(task, teacher.getPublicId(), seen), "")))
                .matches(thrown -> has(thrown, OptimisticLockException.class));
        assertThat(mine()).isEqualTo(RequirementState.HANDED_IN);
    }

    @Test
    void whatACertificateRestsOnIsTakenBackOnlyWhenThatIsVoid() throws Exception {
        asStaff.run(Demo.TRAINER, () -> record(null, 75));
        accept();
        assertThat(asStaff.call(Demo.TRAINER, () -> issuing.issue(session, Set.of(teacher.getPublicId()), 1))
                        .issued())
                .isEqualTo(1);
        assertRuleBroken("certificate_rule_built_on", () -> giveBack("Ipak ne."));
        assertRuleBroken("certificate_rule_built_on", () -> asStaff.run(Demo.TRAINER, () -> record(null, 10)));
        assertThat(rows.count(
                        "SELECT score FROM fulfilment WHERE account_id = ? AND score IS NOT NULL", teacher.getId()))
                .isEqualTo(75);
    }

    private void record(Integer before, int now) {
        fulfilments.record(session, test, Map.of(teacher.getPublicId(), new Result(before, now)));
    }

    private Integer score() throws Exception {
        return asStaff.call(Demo.TRAINER, () -> sheets.sheet(session, READER))
                .parts()
                .get(0)
                .rows()
                .get(0)
                .score();
    }

    private FulfilmentSheet.Row row() throws Exception {
        return asStaff.call(Demo.TRAINER, () -> sheets.sheet(session, READER))
                .parts()
                .get(1)
                .rows()
                .get(0);
    }

    private void accept() throws Exception {
        var piece = new Piece(task, teacher.getPublicId(), row().version());
        asStaff.run(Demo.TRAINER, () -> fulfilments.accept(session, piece, ""));
    }

    private void giveBack(String remark) throws Exception {
        var piece = new Piece(task, teacher.getPublicId(), row().version());
        asStaff.run(Demo.TRAINER, () -> fulfilments.giveBack(session, piece, remark));
    }

    private OwnTask own() throws Exception {
        return asStaff.call(teacher.getEmail(), () -> tasks.task(task, READER));
    }

    private void handIn(String work, String link) throws Exception {
        int version = own().version();
        asStaff.run(teacher.getEmail(), () -> tasks.handIn(task, version, work, link, null));
    }

    /** How the task stands on the teacher's own page. */
    private RequirementState mine() throws Exception {
        return asStaff.call(teacher.getEmail(), () -> own.mine(READER)).stream()
                .flatMap(programme -> programme.lines().stream())
                .filter(line -> line.id().equals(task))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private long mailsTo(String email) throws Exception {
        return rows.count(
                "SELECT COUNT(*) FROM outbox_mail WHERE recipient = ? AND subject LIKE ?",
                email,
                "%" + own().title() + "%");
    }

    private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static void assertMissing(ThrowingCallable deed) {
        assertThatThrownBy(deed).matches(thrown -> has(thrown, NotFoundException.class));
    }
}
