package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.certificate.paper.Rendition;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.training.progress.RequirementLine;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes the mails about certificates to their holders, in the transaction in which something happens to them. When the
 * holder's account is gone, there is no mail.
 */
@ApplicationScoped
public class CertificateMails {

    private static final String MINE = "/certificate/issue/my-certificates.xhtml";
    private static final String TRAININGS = "/training/session/sessions.xhtml";
    private static final String PROGRESS = "/training/progress/my-programmes.xhtml";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Letters letters;

    /** Tells that a certificate can be downloaded. */
    public void issued(Certificate certificate) {
        tell(certificate, holder(certificate), "issued", letter -> letter.link("certificate_mail_mine", MINE));
    }

    /** Tells that there is a new version to download. */
    public void corrected(Certificate certificate) {
        tell(certificate, holder(certificate), "corrected", letter -> letter.link("certificate_mail_mine", MINE));
    }

    /** Tells that a certificate is void, and why. */
    public void revoked(Certificate certificate) {
        tell(
                certificate,
                holder(certificate),
                "revoked",
                letter -> letter.say("certificate_mail_reason", certificate.getRevokedReason()));
    }

    /**
     * Tells that a certificate expires, what its renewal asks for, and where to begin.
     *
     * @param holder the holder's account, found by the caller since many expire on one day; null when it is gone
     * @param edition the open edition of its programme; empty when the training is not held any more
     */
    public void expiring(Certificate certificate, Account holder, Optional<ProgrammeEdition> edition) {
        tell(
                certificate,
                holder,
                "expires",
                letter -> edition.ifPresentOrElse(
                        open -> renewal(letter, open), () -> letter.link("certificate_mail_trainings", TRAININGS)));
    }

    private static void renewal(Letter letter, ProgrammeEdition edition) {
        letter.say("certificate_mail_renew")
                .lines(RequirementLine.renewal(edition, letter.language()).stream()
                        .map(asked -> "- " + asked)
                        .toList())
                .link("certificate_mail_progress", PROGRESS);
    }

    private Account holder(Certificate certificate) {
        return certificate.getAccountId() == null ? null : em.find(Account.class, certificate.getAccountId());
    }

    private void tell(Certificate certificate, Account holder, String step, Consumer<Letter> more) {
        if (holder == null) {
            return;
        }
        letters.send(holder, letter -> {
            var language = letter.language();
            letter.about(
                    "certificate_mail_" + step,
                    Rendition.of(certificate, language).programmeTitle(),
                    certificate.getSerial(),
                    lastDay(certificate, language));
            more.accept(letter);
        });
    }

    private static String lastDay(Certificate certificate, Language language) {
        return certificate.getValidUntil() == null ? "" : Dates.date(language, certificate.getValidUntil());
    }
}
