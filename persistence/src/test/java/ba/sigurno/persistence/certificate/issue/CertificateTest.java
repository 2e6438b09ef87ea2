package ba.sigurno.persistence.certificate.issue;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 12, 1);

    private final CertificateContent content = new CertificateContent(
            "Ђорђе Чарапић",
            "Безбједно на интернету",
            new BigDecimal("4.5"),
            3,
            2,
            null,
            "Бања Лука",
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 12, 1),
            LAST_DAY,
            Language.SERBIAN_CYRILLIC,
            "Ивана Перић");
    private final Certificate certificate =
            new Certificate("SIG-2026-7K3M-Q9TD", 7L, PublicId.random(), PublicId.random(), content, NOW);

    @Test
    void aCertificateShowsWhatItWasIssuedWith() {
        assertThat(certificate.content()).isEqualTo(content);
        assertThat(certificate.isRevoked()).isFalse();
        assertThat(certificate.getCheckToken()).matches(PublicId::hasForm);
    }

    @Test
    void aRevocationSaysWhy() {
        assertBreaks("certificate_rule_reason_needed", () -> certificate.revoke(" ", NOW));
        assertBreaks("certificate_rule_reason_needed", () -> certificate.revoke(null, NOW));
        assertThat(certificate.isRevoked()).isFalse();

        certificate.revoke(" pogrešno ime ", NOW);
        assertThat(certificate.isRevoked()).isTrue();
        assertThat(certificate.getRevokedReason()).isEqualTo("pogrešno ime");
    }

    @Test
    void oneOfPeerSessionsIsReplacedByOneWithMoreHoursAndHasNoNameOnceItIsVoid() {
        var first = new Certificate("SIG-2026-7K3M-Q9TE", null, PublicId.random(), Certificate.PEERS, content, NOW);
        assertBreaks("certificate_rule_peer_name", () -> first.correct("Neko Drugi", NOW));
        var second = first.replace(content.withHolder("Ђорђе Ч."), NOW.plusSeconds(60));
        assertThat(first.isReplaced()).isTrue();
        assertThat(second.getVersion()).isEqualTo(2);
        assertThat(second.getSerial()).isEqualTo(first.getSerial());
        assertBreaks("certificate_rule_already_replaced", () -> first.replace(content, NOW));
        second.revoke("povučeno", NOW);
        assertThat(second.content().holderName()).isEmpty();

        certificate.revoke("pogrešno ime", NOW);
        assertThat(certificate.getHolderName()).as("of a training").isEqualTo(content.holderName());
    }

    @Test
    void aRevokedCertificateCannotBeRevokedAgain() {
        certificate.revoke("pogrešno ime", NOW);

        assertBreaks("certificate_rule_already_revoked", () -> certificate.revoke("drugi razlog", NOW.plusSeconds(1)));
        assertThat(certificate.getRevokedAt()).isEqualTo(NOW);
    }

    @Test
    void itIsValidUntilItsLastDayIsOver() {
        assertThat(certificate.state(LAST_DAY)).isEqualTo(CertificateState.VALID);
        assertThat(certificate.state(LAST_DAY.plusDays(1))).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    void aCorrectedNameIsANewVersionUnderTheSameSerialAndTheOldOneIsReplaced() {
        certificate.text(Language.ENGLISH, "Safe online", null);

        var corrected = certificate.correct("Ђорђе Чарапић Савић", NOW.plusSeconds(60));

        assertThat(certificate.state(LAST_DAY)).isEqualTo(CertificateState.REPLACED);
        assertThat(certificate.content()).isEqualTo(content);
        assertThat(corrected.state(LAST_DAY)).isEqualTo(CertificateState.VALID);
        assertThat(corrected.getSerial()).isEqualTo(certificate.getSerial());
        assertThat(corrected.getVersion()).isEqualTo(2);
        assertThat(corrected.getCheckToken()).isNotEqualTo(certificate.getCheckToken());
        assertThat(corrected.content()).isEqualTo(content.withHolder("Ђорђе Чарапић Савић"));
        assertThat(corrected.getTexts().get(Language.ENGLISH).getProgrammeTitle())
                .isEqualTo("Safe online");
    }

    @Test
    void onlyWhatIsInForceIsCorrectedAndOnlyWhenTheNameDiffers() {
        assertBreaks("certificate_rule_same_name", () -> certificate.correct("Ђорђе Чарапић", NOW));

        var corrected = certificate.correct("Ђорђе Савић", NOW);
        assertBreaks("certificate_rule_already_replaced", () -> certificate.correct("Ђорђе Перић", NOW));

        corrected.revoke("nije bio", NOW);
        assertBreaks("certificate_rule_already_revoked", () -> corrected.correct("Ђорђе Перић", NOW));
    }

    @Test
    void voidWeighsMoreThanReplacedAndReplacedMoreThanExpired() {
        certificate.correct("Ђорђе Савић", NOW);
        assertThat(certificate.state(LAST_DAY.plusDays(1))).isEqualTo(CertificateState.REPLACED);

        certificate.revoke("nije bio", NOW);
        assertThat(certificate.state(LAST_DAY.plusDays(1))).isEqualTo(CertificateState.REVOKED);
    }
}
