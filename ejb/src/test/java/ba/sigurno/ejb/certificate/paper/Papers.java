package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.i18n.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Papers of certificates to draw in tests, with all there can be on one. */
public final class Papers {

    private static final Map<Language, String> TITLES = Map.of(
            Language.BOSNIAN, "Sigurno na internetu: osnove za razredne starješine",
            Language.CROATIAN, "Sigurno na internetu: osnove za razrednike",
            Language.SERBIAN_LATIN, "Bezbjedno na internetu: osnove za odjeljenjske starješine",
            Language.ENGLISH, "Safe on the internet: the basics for class teachers");

    private static final Map<Language, String> AUTHORITIES = Map.of(
            Language.BOSNIAN, "Ministarstvo za obrazovanje, mlade, nauku, kulturu i sport Bosansko-podrinjskog kantona",
            Language.CROATIAN, "Ministarstvo za odgoj, mlade, znanost, kulturu i šport Bosansko-podrinjske županije",
            Language.SERBIAN_LATIN,
                    "Ministarstvo za obrazovanje, mlade, nauku, kulturu i sport Bosansko-podrinjskog kantona",
            Language.ENGLISH,
                    "Ministry of Education, Youth, Science, Culture and Sports of the Bosnian-Podrinje Canton");

    /** Where they can be checked. */
    public static final String CHECK_URL = "https://sigurno.example/certificate/check.xhtml?t=Jx3k9QzV7mT2bWqL0aYc4g";

    /** What they say for machines; it only looks like it. */
    public static final String CREDENTIAL = "eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmVk";

    private Papers() {}

    /** One in Bosnian. */
    public static CertificatePaper bosnian(String name) {
        return of(Language.BOSNIAN, name, "Sigurno na internetu: osnove za razredne starješine");
    }

    /** The same certificate as its holder gets it in a language, in names and titles too. */
    public static CertificatePaper in(Language language) {
        return in(language, "Đurđica Šećerović-Žižak");
    }

    /** The same with another name on it. */
    public static CertificatePaper in(Language language, String name) {
        return in(language, name, "Đenana Šećibović");
    }

    /** The same with other names on it. */
    static CertificatePaper in(Language language, String name, String issuer) {
        return Rendition.paper(certificate(Language.BOSNIAN, name, issuer), language, CHECK_URL);
    }

    /** What was issued, in a language that then is the badge's. */
    static Certificate certificate(Language language, String name) {
        return certificate(language, name, "Đenana Šećibović");
    }

    private static Certificate certificate(Language language, String name, String issuer) {
        var content = new CertificateContent(
                name,
                Localised.text(TITLES, language),
                new BigDecimal("8.0"),
                10,
                2,
                Localised.text(AUTHORITIES, language),
                "Goražde",
                LocalDate.of(2026, 10, 14),
                LocalDate.of(2026, 10, 21),
                LocalDate.of(2029, 10, 21),
                language,
                issuer);
        var certificate = new Certificate(
                "SIG-2026-7K3M-Q9TD", 1L, "session", "programme", content, Instant.parse("2026-10-15T08:00:00Z"));
        TITLES.forEach((each, title) -> certificate.text(each, title, AUTHORITIES.get(each)));
        return certificate;
    }

    /** A paper drawn to look at, neither sealed nor with a badge. */
    public static byte[] draft(CertificatePaper paper) {
        return CertificatePdf.draft(CertificateTemplate.builtIn(), paper);
    }

    /** The same in Cyrillic throughout. */
    public static CertificatePaper cyrillic() {
        return in(Language.SERBIAN_CYRILLIC);
    }

    /** The paper of a certificate in a language. */
    public static CertificatePaper of(Certificate certificate, Language language, String checkUrl) {
        return Rendition.paper(certificate, language, checkUrl);
    }

    /** One whose fixed texts are in a language, and the others in Bosnian. */
    public static CertificatePaper of(Language language, String name, String title) {
        return new CertificatePaper(
                language,
                name,
                title,
                "8 sati · 10 bodova stručnog usavršavanja",
                "Goražde, 14. oktobra 2026.",
                Optional.of("2. verzija programa · Izdat 15. oktobra 2026. · Važi do 14. oktobra 2029."),
                Optional.of("Ministarstvo za obrazovanje, mlade, nauku, kulturu i sport Bosansko-podrinjskog kantona"),
                "SIG-2026-7K3M-Q9TD",
                "Đenana Šećibović",
                CHECK_URL,
                Instant.parse("2026-10-15T08:00:00Z"),
                CertificatePaper.Wording.in(language));
    }
}
