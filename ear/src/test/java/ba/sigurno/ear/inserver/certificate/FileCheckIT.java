package ba.sigurno.ear.inserver.certificate;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.training.PastTraining;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.check.CertificateCheckService;
import ba.sigurno.ejb.certificate.check.FileFinding;
import ba.sigurno.ejb.certificate.check.FileVerdict;
import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.ejb.certificate.issue.CertificateService;
import ba.sigurno.ejb.certificate.issue.CertificateUpkeepService;
import ba.sigurno.persistence.certificate.issue.CertificateState;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A certificate's file, handed in by somebody at different times of its life. */
@ExtendWith(ArquillianExtension.class)
class FileCheckIT {

    private static final String HOLDER = Demo.TEACHER_3_TK;
    private static final byte[] NOISE = "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private CertificateService certificates;

    @Inject
    private PastTraining trainings;

    @Inject
    private CertificateUpkeepService upkeep;

    @Inject
    private CertificateCheckService checks;

    private CertificateLine line;

    @BeforeEach
    void aCertificateIsIssued() throws Exception {
        line = trainings.issued(trainings.attendedBy(HOLDER)).get(0);
    }

    @Test
    void theFileIsGenuineInEachLanguageAndSaysWhatTheCertificateIsWorth() throws Exception {
        for (var language : Language.values()) {
            assertState(check(file(language)), CertificateState.VALID);
        }
        var verdict = check(badge());
        assertState(verdict, CertificateState.VALID);
        assertThat(verdict.certificate().serial()).isEqualTo(line.serial());
    }

    @Test
    void theSameFileSaysSoAfterACorrectionAndAfterARevocation() throws Exception {
        var file = file(null);
        var badge = badge();
        as.call(Demo.TRAINER, () -> {
            upkeep.correct(line.checkToken(), "Ispravno Ime");
            return null;
        });
        assertState(check(file), CertificateState.REPLACED);
        assertState(check(badge), CertificateState.REPLACED);
        assertThat(check(file).certificate().content().holderName()).isNotEqualTo("Ispravno Ime");

        var next = rows.text("SELECT check_token FROM certificate WHERE serial = ? AND version_no = 2", line.serial());
        as.call(Demo.TRAINER, () -> {
            upkeep.revoke(next, "Greška u prisustvu");
            return null;
        });
        assertState(check(file), CertificateState.REVOKED);
    }

    @Test
    void aCertificateThatIsOverIsGenuineAndExpired() throws Exception {
        change("valid_until = '2026-01-31'");
        rows.write(em -> em.createNativeQuery("DELETE FROM certificate_badge WHERE certificate_id ="
                        + " (SELECT id FROM certificate WHERE check_token = ?1)")
                .setParameter(1, line.checkToken())
                .executeUpdate());
        assertState(check(file(null)), CertificateState.EXPIRED);
    }

    @Test
    void aRecordThatSaysSomethingElseIsTold() throws Exception {
        var file = file(null);
        change("holder_name = 'Neko Drugi'");
        assertThat(check(file)).isEqualTo(new FileVerdict(FileFinding.ALTERED, null));
        assertThat(check(badge()).finding()).isEqualTo(FileFinding.ALTERED);
    }

    @Test
    void aRecordThatWasLostIsToldHonestly() throws Exception {
        var file = file(null);
        change("check_token = '" + PublicId.random() + "'");
        assertThat(check(file)).isEqualTo(new FileVerdict(FileFinding.UNRECORDED, null));
    }

    @Test
    void whoTriesStrangeFilesIsSlowedDownButNotWhoHasManyOfOurs() throws Exception {
        var file = file(null);
        for (int pile = 0; pile < 40; pile++) {
            assertThat(check(file).finding()).isEqualTo(FileFinding.GENUINE);
        }
        var address = "test " + PublicId.random();
        assertRuleBroken("app_error_too_many", () -> {
            for (int miss = 0; miss < 40; miss++) {
                checks.byFile(NOISE, address, Language.BOSNIAN);
            }
        });
        assertThat(check(file).finding()).isEqualTo(FileFinding.GENUINE);
    }

    private static void assertState(FileVerdict verdict, CertificateState state) {
        assertThat(verdict.finding()).isEqualTo(FileFinding.GENUINE);
        assertThat(verdict.certificate().state()).isEqualTo(state);
    }

    private FileVerdict check(byte[] file) {
        return checks.byFile(file, "test " + line.serial(), Language.BOSNIAN);
    }

    private byte[] file(Language language) throws Exception {
        return as.call(HOLDER, () -> certificates.paper(line.checkToken(), language))
                .pdf();
    }

    private byte[] badge() throws Exception {
        return as.call(HOLDER, () -> certificates.badge(line.checkToken()))
                .credential()
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void change(String what) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE certificate SET " + what + " WHERE check_token = ?1")
                .setParameter(1, line.checkToken())
                .executeUpdate());
    }
}
