package ba.sigurno.ear.inserver.training;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.ejb.identity.account.AccountErasureService;
import ba.sigurno.ejb.training.progress.FulfilmentService;
import ba.sigurno.ejb.training.progress.FulfilmentService.Piece;
import ba.sigurno.ejb.training.progress.FulfilmentSheet;
import ba.sigurno.ejb.training.progress.FulfilmentSheetService;
import ba.sigurno.ejb.training.progress.OwnTask;
import ba.sigurno.ejb.training.progress.SubmittedFileService;
import ba.sigurno.ejb.training.progress.TaskService;
import ba.sigurno.ejb.training.session.TrainingPurge;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.RequirementKind;
import ba.sigurno.persistence.training.progress.RequirementState;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A task that asks for a file, from the teacher to the trainer and back, and until the file is forgotten. */
@ExtendWith(ArquillianExtension.class)
class SubmittedFileIT {

    private static final Language READER = Language.BOSNIAN;
    private static final String FILES =
            "SELECT COUNT(*) FROM submitted_file s JOIN fulfilment f ON f.id = s.fulfilment_id WHERE f.account_id = ?";

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private PastTraining trainings;

    @Inject
    private TaskService tasks;

    @Inject
    private SubmittedFileService files;

    @Inject
    private FulfilmentService fulfilments;

    @Inject
    private FulfilmentSheetService sheets;

    @Inject
    private TrainingPurge purge;

    @Inject
    private AccountErasureService erasure;

    private Account teacher;
    private String session;
    private String task;

    @BeforeEach
    void aTeacherHasATaskWithAFileToGo() throws Exception {
        teacher = trainings.newTeacher("Lejla Begić");
        var edition = rows.newEdition(draft -> {
            var requirement = draft.require(RequirementKind.TASK);
            requirement.text(READER, "Plan sata", "");
            requirement.askFile(true);
        });
        session = trainings.attendedBy(edition, List.of(teacher));
        task = edition.getRequirements().get(1).getPublicId();
    }

    @Test
    void aFileIsNeededAndALaterOneTakesItsPlaceUntilTheTaskIsAccepted() throws Exception {
        assertRuleBroken("training_rule_file_needed", () -> handIn("Evo plana.", null));
        handIn("", pdf("Plan.pdf", "prvi"));
        assertThat(own().state()).isEqualTo(RequirementState.HANDED_IN);
        handIn("Isti plan, uz objašnjenje.", null);
        assertThat(content(teacher.getEmail())).contains("prvi");
        handIn("", pdf("Bolji plan.pdf", "drugi"));
        assertThat(own().file().name()).isEqualTo("Bolji plan.pdf");
        assertThat(content(Demo.TRAINER)).contains("drugi");
        assertThat(rows.count(FILES, teacher.getId())).isEqualTo(1);

        var piece = piece();
        asStaff.run(Demo.TRAINER, () -> fulfilments.giveBack(session, piece, "Dodajte ishode."));
        handIn("", pdf("Treci.pdf", "treći"));
        accept();
        assertRuleBroken("training_rule_already_accepted", () -> handIn("", pdf("Kasno.pdf", "kasno")));
        assertThat(content(Demo.TRAINER)).contains("treći");
    }

    @Test
    void aFileThatIsRefusedLeavesWhatWasThere() throws Exception {
        handIn("", pdf("Plan.pdf", "prvi"));
        assertRuleBroken("file_rule_type", () -> handIn("Novo.", new SentFile("plan.pdf", bytes("MZ program"))));
        assertRuleBroken(
                "file_rule_runs",
                () -> handIn("Novo.", new SentFile("plan.pdf", bytes("%PDF-1.7 /S /JavaScript %%EOF"))));
        assertThat(own().work()).isEmpty();
        assertThat(content(teacher.getEmail())).contains("prvi");
    }

    @Test
    void onlyTheTeacherAndWhoMarksItGetTheFileAndTheLatterIsRecorded() throws Exception {
        handIn("", pdf("Plan.pdf", "prvi"));
        var id = own().file().publicId();
        long before = downloads();
        for (var other : List.of(Demo.TEACHER_2_TK, Demo.TRAINER_2)) {
            assertThatThrownBy(() -> asStaff.call(other, () -> files.get(id))).isInstanceOf(NotFoundException.class);
        }
        content(teacher.getEmail());
        assertThat(downloads()).isEqualTo(before);
        content(Demo.TRAINER);
        content(Demo.PLANNER);
        assertThat(downloads()).isEqualTo(before + 2);
    }

    @Test
    void aYearAfterTheDecisionTheFileIsForgottenAndTheProofStays() throws Exception {
        handIn("", pdf("Plan.pdf", "prvi"));
        purge.everyNight();
        assertThat(rows.count(FILES, teacher.getId())).isEqualTo(1);
        rows.write(em -> em.createNativeQuery("UPDATE fulfilment SET handed_in_at = handed_in_at - INTERVAL 370 DAY"
                        + " WHERE account_id = ?")
                .setParameter(1, teacher.getId())
                .executeUpdate());
        accept();
        purge.everyNight();
        assertThat(rows.count(FILES, teacher.getId())).isEqualTo(1);
        rows.write(em -> em.createNativeQuery(
                        "UPDATE fulfilment SET decided_at = decided_at - INTERVAL 370 DAY WHERE account_id = ?")
                .setParameter(1, teacher.getId())
                .executeUpdate());
        purge.everyNight();
        assertThat(rows.count(FILES, teacher.getId())).isZero();
        assertThat(own().state()).isEqualTo(RequirementState.MET);
    }

    @Test
    void erasingTheAccountErasesTheFileAndTheProofStays() throws Exception {
        handIn("", pdf("Plan.pdf", "prvi"));
        accept();
        asStaff.run(Demo.ADMIN, () -> erasure.erase(teacher.getPublicId()));
        assertThat(rows.count(FILES, teacher.getId())).isZero();
        assertThat(rows.count("SELECT COUNT(*) FROM fulfilment WHERE account_id = ?", teacher.getId()))
                .isEqualTo(1);
    }

    private void handIn(String work, SentFile file) throws Exception {
        int version = own().version();
        asStaff.run(teacher.getEmail(), () -> tasks.handIn(task, version, work, "", file));
    }

    private OwnTask own() throws Exception {
        return asStaff.call(teacher.getEmail(), () -> tasks.task(task, READER));
    }

    private Piece piece() throws Exception {
        return new Piece(task, teacher.getPublicId(), row().version());
    }

    private void accept() throws Exception {
        var piece = piece();
        asStaff.run(Demo.TRAINER, () -> fulfilments.accept(session, piece, ""));
    }

    private FulfilmentSheet.Row row() throws Exception {
        return asStaff.call(Demo.TRAINER, () -> sheets.sheet(session, READER))
                .parts()
                .get(0)
                .rows()
                .get(0);
    }

    /** The file as somebody gets it. */
    private String content(String reader) throws Exception {
        var id = row().file().publicId();
        return new String(asStaff.call(reader, () -> files.get(id)).bytes(), StandardCharsets.UTF_8);
    }

    private long downloads() {
        return rows.count("SELECT COUNT(*) FROM audit_event WHERE action = 'training_action_task_file_downloaded'");
    }

    private static SentFile pdf(String name, String content) {
        return new SentFile(name, bytes("%PDF-1.7\n% " + content + "\n%%EOF"));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
