package ba.sigurno.ejb.operations.health;

import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Looks at the e-mails that wait, and at those that could not be delivered. */
@ApplicationScoped
class MailHealth implements HealthSource {

    /** The longest time that a mail waits before something is wrong. */
    private static final Duration WAITS = Duration.ofMinutes(15);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<HealthFinding> look() {
        var latest = clock.instant().minus(WAITS);
        long stuck = em.createNamedQuery(OutboxMail.STUCK, Long.class)
                .setParameter("before", latest)
                .getSingleResult();
        long undelivered =
                em.createNamedQuery(OutboxMail.COUNT_UNDELIVERED, Long.class).getSingleResult();
        return List.of(
                stuck == 0
                        ? HealthFinding.ok(HealthCheck.MAIL, "operations_health_mail", stuck)
                        : isSending(latest)
                                ? HealthFinding.warning(HealthCheck.MAIL, "operations_health_mail_some_wait", stuck)
                                : HealthFinding.critical(HealthCheck.MAIL, "operations_health_mail_waits", stuck),
                undelivered == 0
                        ? HealthFinding.ok(HealthCheck.UNDELIVERED, "operations_health_delivered", undelivered)
                        : HealthFinding.warning(HealthCheck.UNDELIVERED, "operations_health_undelivered", undelivered));
    }

    /** Whether others went out meanwhile: then the mail server works, and does not like some address. */
    private boolean isSending(Instant since) {
        return em.createNamedQuery(OutboxMail.COUNT_SENT, Long.class)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }
}
