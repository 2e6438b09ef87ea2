package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.certificate.paper.Rendition;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Mail;
import ba.sigurno.ejb.mail.Outbox;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.ejb.training.progress.RequirementLine;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.BiFunction;

/** Tells the holder what happened to a certificate, in the transaction in which it happened; nobody when the account is gone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CertificateMails {

    private static final String MINE = "/certificate/issue/my-certificates.xhtml";
    private static final String TRAININGS = "/training/session/sessions.xhtml";
    private static final String PROGRESS = "/training/progress/my-programmes.xhtml";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private SiteAddress site;

    /** It can be downloaded. */
    public void issued(Certificate certificate) {
        tell(certificate, "issued", (letter, reader) -> letter.link("certificate_mail_mine", site.page(MINE)));
    }

    /** There is a new version to download. */
    public void corrected(Certificate certificate) {
        tell(certificate, "corrected", (letter, reader) -> letter.link("certificate_mail_mine", site.page(MINE)));
    }

    /** It is void, and why. */
    public void revoked(Certificate certificate) {
        tell(
                certificate,
                "revoked",
                (letter, reader) -> letter.say("certificate_mail_reason", certificate.getRevokedReason()));
    }

    /**
     * It expires; what its renewal asks for, and where to begin.
     *
     * @param holder whose it is, since many expire on one day; null when the account is gone
     * @param edition the open edition of its programme; empty when the training is not held any more
     */
    public void expiring(Certificate certificate, Account holder, Optional<ProgrammeEdition> edition) {
        tell(
                certificate,
                holder,
                "expires",
                (letter, reader) -> edition.isPresent()
                        ? renewal(letter, edition.get(), reader)
                        : letter.link("certificate_mail_trainings", site.page(TRAININGS)));
    }

    private Letter renewal(Letter letter, ProgrammeEdition edition, Language reader) {
        return letter.say("certificate_mail_renew")
                .lines(RequirementLine.renewal(edition, reader).stream()
                        .map(asked -> "- " + asked)
                        .toList())
                .link("certificate_mail_progress", site.page(PROGRESS));
    }

    private void tell(Certificate certificate, String step, BiFunction<Letter, Language, Letter> more) {
        var holder = certificate.getAccountId() == null ? null : em.find(Account.class, certificate.getAccountId());
        tell(certificate, holder, step, more);
    }

    private void tell(Certificate certificate, Account holder, String step, BiFunction<Letter, Language, Letter> more) {
        if (holder == null || !holder.isEnabled()) {
            return;
        }
        var language = holder.getLanguage();
        var title = Rendition.of(certificate, language).programmeTitle();
        var letter = new Letter(language)
                .say("certificate_mail_" + step, title, certificate.getSerial(), lastDay(certificate, language));
        outbox.enqueue(new Mail(
                holder.getEmail(),
                Messages.text(language, "certificate_mail_" + step + "_subject", title),
                more.apply(letter, language).text()));
    }

    private static String lastDay(Certificate certificate, Language language) {
        return certificate.getValidUntil() == null ? "" : Dates.date(language, certificate.getValidUntil());
    }
}
