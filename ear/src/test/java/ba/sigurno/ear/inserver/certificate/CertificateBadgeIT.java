package ba.sigurno.ear.inserver.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.training.PastTraining;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.certificate.badge.BadgeReader;
import ba.sigurno.ejb.certificate.badge.StatusListService;
import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.ejb.certificate.issue.CertificateService;
import ba.sigurno.ejb.certificate.issue.CertificateUpkeepService;
import ba.sigurno.ejb.entity.NotFoundException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The badge that goes with a certificate, from its issue to its end. */
@ExtendWith(ArquillianExtension.class)
class CertificateBadgeIT {

    private static final String HOLDER = Demo.TEACHER_3_TK;

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
    private StatusListService lists;

    @Inject
    private BadgeReader reader;

    private CertificateLine line;

    @BeforeEach
    void aCertificateIsIssued() throws Exception {
        line = trainings.issued(trainings.attendedBy(HOLDER)).get(0);
    }

    @Test
    void theBadgeIsSignedWhenTheCertificateIsIssuedAndStaysTheSame() throws Exception {
        assertThat(badges()).isEqualTo(1);
        var first = badge();
        assertThat(reader.read(first)).satisfies(read -> {
            assertThat(read.verdict()).isEqualTo(BadgeReader.Verdict.OURS);
            assertThat(read.checkToken()).contains(line.checkToken());
        });
        assertThat(badge()).isEqualTo(first);
    }

    @Test
    void aCertificateWithoutABadgeGetsOneWhenItsPaperIsDrawn() throws Exception {
        withoutBadge();
        as.call(HOLDER, () -> certificates.paper(line.checkToken(), null));
        assertThat(badges()).isEqualTo(1);
    }

    @Test
    void itGetsOneTooWhenAllPapersOfItsTrainingAreDrawn() throws Exception {
        withoutBadge();
        var zip = new ByteArrayOutputStream();
        as.call(Demo.TRAINER, () -> {
            certificates.write(line.sessionId(), zip);
            return null;
        });
        assertThat(new ZipInputStream(new ByteArrayInputStream(zip.toByteArray())).getNextEntry())
                .hasToString(line.serial() + ".pdf");
        assertThat(badges()).isEqualTo(1);
    }

    @Test
    void aBadgeOfAKeyThatIsTrustedNoMoreIsSignedAnewAndKeepsItsPlace() throws Exception {
        var first = badge();
        var stolen = signedWithAnotherKey(first);
        rows.write(em -> em.createNativeQuery("UPDATE certificate_badge SET credential = ?1 WHERE credential = ?2")
                .setParameter(1, stolen)
                .setParameter(2, first)
                .executeUpdate());

        var anew = badge();
        assertThat(anew).isNotEqualTo(stolen);
        assertThat(reader.read(anew).verdict()).isEqualTo(BadgeReader.Verdict.OURS);
        assertThat(payload(anew)).isEqualTo(payload(first));
        assertThat(badgeText(line.checkToken())).isEqualTo(anew);
    }

    @Test
    void theListOfWhatBecameVoidHasItFromTheMomentItIsRevoked() throws Exception {
        int place = place(badge());
        assertThat(isVoid(place)).isFalse();

        as.call(Demo.TRAINER, () -> {
            upkeep.revoke(line.checkToken(), "Greška u imenu");
            return null;
        });
        assertThat(isVoid(place)).isTrue();
    }

    @Test
    void aCorrectedCertificateHasABadgeOfItsOwnAndTheOldOneIsVoid() throws Exception {
        int place = place(badge());
        as.call(Demo.TRAINER, () -> {
            upkeep.correct(line.checkToken(), "Ispravno Ime");
            return null;
        });
        assertThat(isVoid(place)).isTrue();
        var next = rows.text("SELECT check_token FROM certificate WHERE serial = ? AND version_no = 2", line.serial());
        var corrected = as.call(HOLDER, () -> certificates.badge(next)).credential();
        assertThat(corrected).isNotEqualTo(badgeText(line.checkToken()));
        assertThat(isVoid(place(corrected))).isFalse();
    }

    @Test
    void aListThatIsNotThereYetIsNotFound() {
        assertThatThrownBy(() -> lists.list(1)).isInstanceOf(NotFoundException.class);
    }

    private void withoutBadge() throws Exception {
        rows.write(em -> em.createNativeQuery("DELETE FROM certificate_badge WHERE certificate_id ="
                        + " (SELECT id FROM certificate WHERE check_token = ?1)")
                .setParameter(1, line.checkToken())
                .executeUpdate());
    }

    private static String signedWithAnotherKey(String badge) throws Exception {
        var signed = badge.substring(0, badge.lastIndexOf('.'));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private String badge() throws Exception {
        return as.call(HOLDER, () -> certificates.badge(line.checkToken())).credential();
    }

    private String badgeText(String checkToken) {
        return rows.text(
                "SELECT b.credential FROM certificate_badge b JOIN certificate c ON c.id = b.certificate_id"
                        + " WHERE c.check_token = ?",
                checkToken);
    }

    private static int place(String badge) {
        return Integer.parseInt(payload(badge).getJsonObject("credentialStatus").getString("statusListIndex"));
    }

    private long badges() {
        return rows.count(
                "SELECT COUNT(*) FROM certificate_badge b JOIN certificate c ON c.id = b.certificate_id"
                        + " WHERE c.check_token = ?",
                line.checkToken());
    }

    /** As the standard says, written anew. */
    private boolean isVoid(int place) throws Exception {
        var encoded = payload(lists.list(0)).getJsonObject("credentialSubject").getString("encodedList");
        var packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        var bytes = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        assertThat(bytes).hasSizeGreaterThanOrEqualTo(16 * 1024);
        return (bytes[place / 8] >> 7 - place % 8 & 1) == 1;
    }

    private static JsonObject payload(String jws) {
        var json = new String(Base64.getUrlDecoder().decode(jws.split("\\.")[1]), StandardCharsets.UTF_8);
        return Json.createReader(new StringReader(json)).readObject();
    }
}
