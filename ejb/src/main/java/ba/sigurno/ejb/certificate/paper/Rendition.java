package ba.sigurno.ejb.certificate.paper;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.certificate.issue.CertificateText;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A certificate in one language: what was translated when it was issued, and names in the language's script. */
public final class Rendition {

    /** Between facts in one line. */
    static final String SEPARATOR = " · ";

    private Rendition() {}

    /** The content of a certificate in a language. */
    public static CertificateContent of(Certificate certificate, Language language) {
        var original = certificate.content();
        var text = Localised.text(certificate.getTexts(), language, Rendition::toCyrillic);
        return new CertificateContent(
                Transliterator.inScriptOf(language, original.holderName()),
                text.getProgrammeTitle(),
                original.hours(),
                original.points(),
                original.edition(),
                text.getAuthorityName(),
                Transliterator.inScriptOf(language, original.place()),
                original.heldOn(),
                original.heldUntil(),
                original.validUntil(),
                language,
                Transliterator.inScriptOf(language, original.issuedByName()));
    }

    /** The certificate's paper in a language; {@code checkUrl} is where it can be checked. */
    public static CertificatePaper paper(Certificate certificate, Language language, String checkUrl) {
        var content = of(certificate, language);
        return new CertificatePaper(
                language,
                content.holderName(),
                content.programmeTitle(),
                worth(language, content),
                content.place().isEmpty() ? held(language, content) : content.place() + ", " + held(language, content),
                Optional.of(terms(language, certificate, content)),
                Optional.ofNullable(content.authorityName()),
                certificate.getSerial(),
                content.issuedByName(),
                checkUrl,
                certificate.getIssuedAt(),
                certificate.isOfPeers()
                        ? CertificatePaper.Wording.ofPeers(language)
                        : CertificatePaper.Wording.in(language));
    }

    /** The day, or the first and the last one: "14. oktobra 2026.", "14. oktobra 2026. – 3. novembra 2026.". */
    public static String held(Language language, CertificateContent content) {
        var first = Dates.date(language, content.heldOn());
        return content.heldUntil().equals(content.heldOn())
                ? first
                : first + " – " + Dates.date(language, content.heldUntil());
    }

    /** Hours, and points if the authority's scheme gives any. */
    private static String worth(Language language, CertificateContent content) {
        var hours = hours(language, content.hours());
        return content.points() == 0
                ? hours
                : hours + SEPARATOR + Messages.plural(language, "certificate_points", content.points());
    }

    /** The edition of a programme, the day of issue, and the last day of validity if it ends. */
    private static String terms(Language language, Certificate certificate, CertificateContent content) {
        var edition = certificate.isOfPeers()
                ? Stream.<String>empty()
                : Stream.of(Messages.text(language, "certificate_paper_edition", content.edition()));
        var issue =
                Messages.text(language, "certificate_paper_issued", Dates.date(language, certificate.getIssuedAt()));
        var validity = Optional.ofNullable(content.validUntil())
                .map(day -> Messages.text(language, "certificate_paper_valid_until", Dates.date(language, day)));
        return Stream.of(edition, Stream.of(issue), validity.stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** "8 sati", "4,5 sata". */
    public static String hours(Language language, BigDecimal hours) {
        return hours.stripTrailingZeros().scale() <= 0
                ? Messages.plural(language, "certificate_hours", hours.longValue())
                // A fraction of hours takes the form of "few": 4,5 sata.
                : Messages.text(language, "certificate_hours_few", hours);
    }

    private static CertificateText toCyrillic(CertificateText latin) {
        var authority = latin.getAuthorityName();
        return new CertificateText(
                Transliterator.toCyrillic(latin.getProgrammeTitle()),
                authority == null ? null : Transliterator.toCyrillic(authority));
    }
}
