package ba.sigurno.persistence.certificate;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.schema.PublicId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private final CertificateContent content = new CertificateContent(
            "Ђорђе Чарапић",
            "Безбједно на интернету",
            new BigDecimal("4.5"),
            null,
            "Бања Лука",
            LocalDate.of(2026, 11, 24),
            Language.SERBIAN_CYRILLIC,
            "Ивана Перић");
    private final Certificate certificate = new Certificate("SIG-2026-7K3M-Q9TD", 7L, PublicId.random(), content, NOW);

    @Test
    void aCertificateShowsWhatItWasIssuedWith() {
        assertThat(certificate.content()).isEqualTo(content);
        assertThat(certificate.isRevoked()).isFalse();
        assertThat(certificate.getCheckToken()).matches(PublicId::hasForm);
    }

    @Test
    void aRevocationSaysWhy() {
        assertBreaks("certificate_rule_reasonNeeded", () -> certificate.revoke(" ", NOW));
        assertBreaks("certificate_rule_reasonNeeded", () -> certificate.revoke(null, NOW));
        assertThat(certificate.isRevoked()).isFalse();

        certificate.revoke(" pogrešno ime ", NOW);
        assertThat(certificate.isRevoked()).isTrue();
        assertThat(certificate.getRevokedReason()).isEqualTo("pogrešno ime");
    }

    @Test
    void aRevokedCertificateCannotBeRevokedAgain() {
        certificate.revoke("pogrešno ime", NOW);

        assertBreaks("certificate_rule_alreadyRevoked", () -> certificate.revoke("drugi razlog", NOW.plusSeconds(1)));
        assertThat(certificate.getRevokedAt()).isEqualTo(NOW);
    }
}
