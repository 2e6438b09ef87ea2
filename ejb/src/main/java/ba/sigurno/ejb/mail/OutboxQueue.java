package ba.sigurno.ejb.mail;

import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The sender's side of the outbox. Each step is its own short transaction, so that none is open during a dialogue with
 * the mail server.
 *
 * <p>Several instances may send from one outbox: to claim a mail is to move its next attempt into the future by one
 * conditional update, which only one of them wins. If the winner dies, the mail is due again after the {@link #LEASE};
 * so a mail is sent at least once, and twice only when an instance dies in between.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxQueue {

    /** The time for which a claimed mail is left to its claimer; more than all time-outs of the mail session together. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** Mails that were sent or given up, which are kept for questions whether they went out. */
    @Produces
    static final Promise MAILS = Promise.of("outbox_mail", MailSender.class, OutboxMail.PURGE, Duration.ofDays(30));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Returns the mails that are due, the longest waiting first. */
    @PermitAll
    public List<Long> due(int limit) {
        return em.createNamedQuery(OutboxMail.DUE, Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Claims a due mail for sending; returns empty when another instance has claimed it. */
    @PermitAll
    public Optional<OutboxMail> claim(long id) {
        Instant now = clock.instant();
        int claimed = em.createNamedQuery(OutboxMail.CLAIM)
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("until", now.plus(LEASE))
                .executeUpdate();
        return claimed == 1 ? Optional.of(em.find(OutboxMail.class, id)) : Optional.empty();
    }

    /** Notes that a claimed mail went out. One whose recipient has been erased meanwhile is not there any more. */
    @PermitAll
    public void sent(long id) {
        Optional.ofNullable(em.find(OutboxMail.class, id)).ifPresent(mail -> mail.sent(clock.instant()));
    }

    /** Notes that a claimed mail could not be sent; it is tried again later, or given up. */
    @PermitAll
    public void failed(long id, String error) {
        Optional.ofNullable(em.find(OutboxMail.class, id)).ifPresent(mail -> mail.failed(error, clock.instant()));
    }

    /** Deletes mails sent or given up longer ago than mails are kept. */
    @PermitAll
    public void purge() {
        MAILS.keep(em, clock.instant());
    }
}
