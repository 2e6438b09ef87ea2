package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.pdf.text.Printable;
import ba.sigurno.ejb.pdf.text.UnprintableTextException;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.certificate.issue.CertificateContent;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.time.Instant;
import java.time.LocalDate;

/** Writes down what a certificate of a session says, once and for all. */
public final class NewCertificate {

    private NewCertificate() {}

    /**
     * The certificate of somebody who met all that is asked for, not stored yet.
     *
     * @param from the day from which on its validity counts
     * @throws DomainException when something on it could not be printed
     */
    public static Certificate of(TrainingSession session, Account holder, LocalDate from, String serial, Instant now) {
        var edition = session.getEdition();
        var content = new CertificateContent(
                printable(holder.getDisplayName()),
                printable(ProgrammeTexts.title(edition, session.getLanguage())),
                edition.getHours(),
                session.getPoints(),
                edition.getNumber(),
                authority(session, session.getLanguage()),
                printable(session.getPlace()),
                day(session.getStartsAt()),
                day(session.getEndsAt()),
                validUntil(edition, from),
                session.getLanguage(),
                printable(session.getTrainer().getDisplayName()));
        var programmeId = edition.getProgramme().getPublicId();
        var certificate = new Certificate(serial, holder.getId(), session.getPublicId(), programmeId, content, now);
        edition.getTexts()
                .forEach((language, text) ->
                        certificate.text(language, printable(text.getTitle()), authority(session, language)));
        return certificate;
    }

    private static String authority(TrainingSession session, Language language) {
        return session.getAuthority() == null
                ? null
                : printable(Localised.text(session.getAuthority().getTexts(), language));
    }

    private static LocalDate validUntil(ProgrammeEdition edition, LocalDate from) {
        var months = edition.getValidMonths();
        return months.isPresent() ? from.plusMonths(months.getAsInt()) : null;
    }

    private static LocalDate day(Instant instant) {
        return Dates.local(instant).toLocalDate();
    }

    /**
     * A text as it will be printed.
     *
     * @throws DomainException when it cannot be
     */
    static String printable(String text) {
        try {
            return Printable.text(text);
        } catch (UnprintableTextException e) {
            throw new DomainException("certificate_rule_unprintable", text, e.getCharacter(), e.getCodePoint());
        }
    }
}
