package ba.sigurno.ejb.certificate.paper;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.certificate.badge.BadgeSamples;
import ba.sigurno.ejb.certificate.seal.SealedFiles;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.pdf.document.PdfJudge;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The certificate of a member of the youth panel says what was held and no place, edition or authority. */
class PeerPaperTest {

    @Test
    void itSaysWhatWasHeldAndNothingOfAProgramme() {
        var paper = paper(Language.BOSNIAN);
        assertThat(paper.wording().achievement()).isEqualTo("za uspješno održane");
        assertThat(paper.programmeTitle()).isEqualTo("Vršnjačke radionice Panela mladih");
        assertThat(paper.worth()).isEqualTo("3,5 sata");
        assertThat(paper.held()).isEqualTo("2. marta 2026. – 4. maja 2026.");
        assertThat(paper.terms()).contains("Izdat 5. maja 2026.");
        assertThat(paper.authority()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsAccessibleInEveryLanguageAsOthersAre(Language language) throws Exception {
        var paper = paper(language);
        assertThat(paper.programmeTitle()).isEqualTo(Messages.text(language, "certificate_peer_title"));
        PdfJudge.assertConforms(CertificatePdf.sealed(
                CertificateTemplate.builtIn(), paper, BadgeSamples.badge(certificate(language)), SealedFiles.seal()));
    }

    private static CertificatePaper paper(Language language) {
        return Rendition.paper(certificate(language), language, Papers.CHECK_URL);
    }

    private static Certificate certificate(Language language) {
        var content = new CertificateContent(
                "Lejla Đ.",
                Messages.text(language, "certificate_peer_title"),
                new BigDecimal("3.5"),
                0,
                0,
                null,
                "",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 5, 4),
                null,
                language,
                "Đenana Šećibović");
        return new Certificate(
                "SIG-2026-7K3M-Q9TD",
                null,
                "member",
                Certificate.PEERS,
                content,
                Instant.parse("2026-05-05T08:00:00Z"));
    }
}
