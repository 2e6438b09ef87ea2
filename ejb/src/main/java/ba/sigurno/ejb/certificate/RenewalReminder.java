package ba.sigurno.ejb.certificate;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Mail;
import ba.sigurno.ejb.mail.Outbox;
import ba.sigurno.persistence.certificate.Certificate;
import ba.sigurno.persistence.identity.Account;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells holders once, in good time, that their certificate expires and where it is renewed. */
@Singleton
@PermitAll
public class RenewalReminder {

    /** So many a time; the rest has an hour to wait. */
    private static final int BATCH = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "SIGURNO_BASE_URL", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** Reminds those whose turn it is; of several servers the later ones find that it is done. */
    @Schedule(hour = "6-20", minute = "20", persistent = false)
    public void remind() {
        var now = clock.instant();
        var today = Dates.local(now).toLocalDate();
        var due = em.createNamedQuery(Certificate.TO_REMIND, Certificate.class)
                .setParameter("today", today)
                .setParameter("until", today.plus(Renewal.NOTICE))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList();
        if (due.isEmpty()) {
            return;
        }
        var holders = em
                .createNamedQuery(Account.BY_IDS, Account.class)
                .setParameter("ids", due.stream().map(Certificate::getAccountId).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Account::getId, Function.identity()));
        for (var certificate : due) {
            certificate.reminded(now);
            var holder = holders.get(certificate.getAccountId());
            if (holder != null && holder.isEnabled()) {
                outbox.enqueue(letter(certificate, holder));
            }
        }
    }

    private Mail letter(Certificate certificate, Account holder) {
        var language = holder.getLanguage();
        var shown = Rendition.of(certificate, language);
        var body = new Letter(language)
                .say(
                        "certificate_mail_expires",
                        shown.programmeTitle(),
                        certificate.getSerial(),
                        Dates.date(language, certificate.getValidUntil()))
                .say("certificate_mail_renew")
                .link("certificate_mail_trainings", baseUrl.replaceFirst("/+$", "") + "/training/sessions.xhtml")
                .text();
        var subject = Messages.text(language, "certificate_mail_subject", shown.programmeTitle());
        return new Mail(holder.getEmail(), subject, body);
    }
}
