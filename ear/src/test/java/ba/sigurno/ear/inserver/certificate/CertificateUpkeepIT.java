package ba.sigurno.ear.inserver.certificate;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.training.PastTraining;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.check.CertificateCheckService;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService;
import ba.sigurno.ejb.certificate.issue.CertificateIssueService.Step;
import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.ejb.certificate.issue.CertificateService;
import ba.sigurno.ejb.certificate.issue.CertificateUpkeepService;
import ba.sigurno.ejb.certificate.issue.RenewalReminder;
import ba.sigurno.persistence.certificate.issue.CertificateState;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a certificate after it was issued: corrected, void, issued again, expired, and older than all else. */
@ExtendWith(ArquillianExtension.class)
class CertificateUpkeepIT {

    private static final String HOLDER = Demo.TEACHER_4_TK;
    private static final String ADDRESS = "192.0.2.5";
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
    private CertificateIssueService issuing;

    @Inject
    private CertificateUpkeepService upkeep;

    @Inject
    private CertificateService certificates;

    @Inject
    private CertificateCheckService check;

    @Inject
    private RenewalReminder reminder;

    @Test
    void aCorrectedNameKeepsTheSerialAndTheOldPaperSaysThatItIsReplaced() throws Exception {
        var old = trainings.issued(trainings.attendedBy(HOLDER)).get(0);

        correct(old, "  Ćamil   Đurić-Žunić ");

        var now = line(old.sessionId());
        assertThat(now.name()).isEqualTo("Ćamil Đurić-Žunić");
        assertThat(now.serial()).isEqualTo(old.serial());
        assertThat(now.version()).isEqualTo(2);
        assertThat(state(old)).isEqualTo(CertificateState.REPLACED);
        assertThat(state(now)).isEqualTo(CertificateState.VALID);
        assertThat(bySerial(old)).isEqualTo("Ćamil Đurić-Žunić");
        assertRuleBroken("certificate_rule_replaced", () -> paper(old));
        assertThat(paper(now).pdf()).isNotEmpty();
    }

    @Test
    void whateverIsNoNameCorrectsNothing() throws Exception {
        var line = trainings.issued(trainings.attendedBy(HOLDER)).get(0);

        assertRuleBroken("certificate_rule_name_needed", () -> correct(line, " \u200f "));
        assertRuleBroken("certificate_rule_name_long", () -> correct(line, "Ž".repeat(300)));
        assertRuleBroken("certificate_rule_unprintable", () -> correct(line, "Emina \u0007 Hadžić"));
        assertRuleBroken("certificate_rule_unprintable", () -> correct(line, "Emina 👩‍🏫 Hadžić"));
        assertRuleBroken("certificate_rule_unprintable", () -> correct(line, "אמינה"));
        assertRuleBroken("certificate_rule_same_name", () -> correct(line, line.name()));
        assertThat(line(line.sessionId()).version()).isEqualTo(1);
    }

    @Test
    void aCorrectionClickedTwiceIsOneAndOfTwoDifferentOnesTheSecondHears() throws Exception {
        var line = trainings.issued(trainings.attendedBy(HOLDER)).get(0);
        Callable<?> correct = () -> Concurrently.run(() -> upkeep.correct(line.checkToken(), "Emina Hadžić"));

        assertThat(concurrently.twice(concurrently.staff(Demo.TRAINER), correct))
                .allMatch(Outcome::isDone);
        assertThat(versions(line)).isEqualTo(2);

        var current = line(line.sessionId());
        var outcomes = concurrently.all(
                new Deed(
                        concurrently.staff(Demo.TRAINER),
                        () -> Concurrently.run(() -> upkeep.correct(current.checkToken(), "Emina Hodžić"))),
                new Deed(
                        concurrently.staff(Demo.PLANNER),
                        () -> Concurrently.run(() -> upkeep.correct(current.checkToken(), "Amina Hadžić"))));
        assertThat(Concurrently.rules(outcomes)).containsExactly("certificate_rule_already_replaced");
        assertThat(versions(line)).isEqualTo(3);
    }

    @Test
    void whatIsVoidIsVoidInAllVersionsAndANewOneHasASerialOfItsOwn() throws Exception {
        var session = trainings.attendedBy(HOLDER);
        var old = trainings.issued(session).get(0);
        correct(old, "Emina Hadžić");
        var current = line(session);

        revoke(old);
        assertThat(mails(old))
                .containsExactly("Certifikat je spreman", "Certifikat je ispravljen", "Certifikat je opozvan");
        assertThat(state(old)).isEqualTo(CertificateState.REVOKED);
        assertThat(state(current)).isEqualTo(CertificateState.REVOKED);
        assertThat(step(session)).isEqualTo(new Step(0, 0));

        Callable<?> again = () -> Concurrently.run(() -> issuing.issueAgain(current.checkToken()));
        assertThat(concurrently.twice(concurrently.staff(Demo.TRAINER), again)).allMatch(Outcome::isDone);
        var lines = asStaff.call(Demo.TRAINER, () -> issuing.progress(session, READER))
                .issued();
        assertThat(lines)
                .extracting(CertificateLine::state)
                .containsExactlyInAnyOrder(CertificateState.REVOKED, CertificateState.VALID);
        assertThat(lines).extracting(CertificateLine::serial).doesNotHaveDuplicates();
    }

    @Test
    void aWholeSessionIsIssuedStepByStepAndNobodyTwice() throws Exception {
        var session = trainings.attendedBy(HOLDER, Demo.TEACHER_TK, Demo.TEACHER_2_TK);

        assertThat(asStaff.call(Demo.TRAINER, () -> issuing.issue(session, rows.teachers(session), 2)))
                .isEqualTo(new Step(2, 1));
        assertThat(asStaff.call(Demo.TRAINER, () -> issuing.progress(session, READER))
                        .due())
                .hasSize(1);
        assertThat(asStaff.call(Demo.TRAINER, () -> issuing.issue(session, rows.teachers(session), 2)))
                .isEqualTo(new Step(1, 0));
        assertThat(asStaff.call(Demo.TRAINER, () -> issuing.issue(session, rows.teachers(session), 2)))
                .isEqualTo(new Step(0, 0));
    }

    @Test
    void allPapersOfASessionThatAreInForceComeInOneFile() throws Exception {
        var session = trainings.attendedBy(HOLDER, Demo.TEACHER_TK, Demo.TEACHER_2_TK);
        var lines = trainings.issued(session);
        revoke(lines.get(0));

        var file = new ByteArrayOutputStream();
        asStaff.call(Demo.TRAINER, () -> {
            certificates.write(session, file);
            return null;
        });

        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readNBytes(5)).asString().isEqualTo("%PDF-");
            }
        }
        assertThat(names)
                .containsExactly(lines.get(1).serial() + ".pdf", lines.get(2).serial() + ".pdf");
    }

    @Test
    void whoseCertificateExpiresSoonIsToldOnce() throws Exception {
        var line = trainings.issued(trainings.attendedBy(HOLDER)).get(0);
        expiresSoon(line);

        reminder.remind();
        reminder.remind();

        assertThat(mails(line)).containsExactly("Certifikat je spreman", "Certifikat uskoro ističe");
    }

    @Test
    void aCertificateIsAsGoodWhenItsSessionIsGone() throws Exception {
        var session = trainings.attendedBy(HOLDER);
        var line = trainings.issued(session).get(0);
        rows.write(em -> em.remove(em.createNamedQuery(TrainingSession.BY_PUBLIC_ID, TrainingSession.class)
                .setParameter("publicId", session)
                .getSingleResult()));

        assertThat(state(line)).isEqualTo(CertificateState.VALID);
        assertThat(asStaff.call(HOLDER, () -> certificates.paper(line.checkToken(), Language.ENGLISH))
                        .pdf())
                .isNotEmpty();
        asStaff.run(Demo.PLANNER, () -> upkeep.revoke(line.checkToken(), "nije bio"));
        assertThat(state(line)).isEqualTo(CertificateState.REVOKED);
    }

    /** It becomes one of a programme that is not held any more, of which the holder has no other. */
    private void expiresSoon(CertificateLine line) throws Exception {
        rows.write(em -> em.createNativeQuery(
                        "UPDATE certificate SET valid_until = DATE_ADD(UTC_DATE(), INTERVAL 20 DAY), programme_id = ?"
                                + " WHERE serial = ?")
                .setParameter(1, line.sessionId())
                .setParameter(2, line.serial())
                .executeUpdate());
    }

    private Step step(String session) throws Exception {
        return asStaff.call(Demo.TRAINER, () -> issuing.issue(session, rows.teachers(session), 20));
    }

    private CertificateLine line(String session) throws Exception {
        return asStaff.call(Demo.TRAINER, () -> issuing.progress(session, READER))
                .issued()
                .get(0);
    }

    private void correct(CertificateLine line, String name) throws Exception {
        asStaff.run(Demo.TRAINER, () -> upkeep.correct(line.checkToken(), name));
    }

    private void revoke(CertificateLine line) throws Exception {
        asStaff.run(Demo.TRAINER, () -> upkeep.revoke(line.checkToken(), "pogrešno prisustvo"));
    }

    private CertificateService.Paper paper(CertificateLine line) throws Exception {
        return asStaff.call(HOLDER, () -> certificates.paper(line.checkToken(), READER));
    }

    private CertificateState state(CertificateLine line) {
        return check.byToken(line.checkToken(), ADDRESS, READER).orElseThrow().state();
    }

    private String bySerial(CertificateLine line) {
        return check.bySerial(line.serial(), line.content().heldOn(), ADDRESS, READER)
                .orElseThrow()
                .content()
                .holderName();
    }

    private long versions(CertificateLine line) {
        return rows.count("SELECT COUNT(*) FROM certificate WHERE serial = ?", line.serial());
    }

    /** What the holder was told, by the subjects without the title of the training. */
    private List<String> mails(CertificateLine line) {
        return rows.texts(
                "SELECT SUBSTRING_INDEX(subject, ':', 1) FROM outbox_mail WHERE body LIKE ? ORDER BY id",
                "%" + line.serial() + "%");
    }
}
