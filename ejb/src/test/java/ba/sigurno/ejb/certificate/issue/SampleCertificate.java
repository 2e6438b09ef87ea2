package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A certificate as a centre issues it, of which nothing is on record; with letters that are easily lost. */
public final class SampleCertificate {

    private SampleCertificate() {}

    /** A new one in a language, with a token of its own. */
    public static Certificate in(Language language) {
        boolean cyrillic = language == Language.SERBIAN_CYRILLIC;
        var content = new CertificateContent(
                cyrillic ? "Љубица Њежић-Ђоковић" : "Đurđica Šećerović-Žižak",
                cyrillic ? "Дигитална безбједност" : "Sigurno na internetu",
                new BigDecimal("8.0"),
                10,
                2,
                cyrillic ? "Министарство просвјете и културе Републике Српске" : "Ministarstvo",
                cyrillic ? "Бања Лука" : "Goražde",
                LocalDate.of(2026, 10, 14),
                LocalDate.of(2026, 10, 21),
                LocalDate.of(2029, 10, 21),
                language,
                "Đenana Šećibović");
        return new Certificate(
                "SIG-2026-7K3M-Q9TD",
                1L,
                "session",
                "programme",
                content,
                Instant.parse("2026-10-15T08:00:00.123456Z"));
    }
}
