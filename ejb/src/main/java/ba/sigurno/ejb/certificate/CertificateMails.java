package ba.sigurno.ejb.certificate;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Mail;
import ba.sigurno.ejb.mail.Outbox;
import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.Account;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the holder what happened to a certificate, in the transaction in which it happened; nobody when the account is gone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CertificateMails {

    private static final String MINE = "/certificate/mine.xhtml";
    private static final String TRAININGS = "/training/sessions.xhtml";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "SIGURNO_BASE_URL", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** It can be downloaded. */
    public void issued(Certificate certificate) {
        tell(certificate, "issued", letter -> letter.link("certificate_mail_mine", address(MINE)));
    }

    /** There is a new version to download. */
    public void corrected(Certificate certificate) {
        tell(certificate, "corrected", letter -> letter.link("certificate_mail_mine", address(MINE)));
    }

    /** It is void, and why. */
    public void revoked(Certificate certificate) {
        tell(certificate, "revoked", letter -> letter.say("certificate_mail_reason", certificate.getRevokedReason()));
    }

    /** It expires, and where it is renewed. */
    public void expiring(Certificate certificate) {
        tell(certificate, "expires", letter -> letter.say("certificate_mail_renew")
                .link("certificate_mail_trainings", address(TRAININGS)));
    }

    private void tell(Certificate certificate, String step, UnaryOperator<Letter> more) {
        var holder = certificate.getAccountId() == null ? null : em.find(Account.class, certificate.getAccountId());
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
                more.apply(letter).text()));
    }

    private static String lastDay(Certificate certificate, Language language) {
        return certificate.getValidUntil() == null ? "" : Dates.date(language, certificate.getValidUntil());
    }

    private String address(String page) {
        return baseUrl.replaceFirst("/+$", "") + page;
    }
}
