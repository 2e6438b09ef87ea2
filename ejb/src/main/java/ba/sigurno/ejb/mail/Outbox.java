package ba.sigurno.ejb.mail;

import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * The outbox of mails. A mail is a row written in the transaction of the action that it reports: it is sent if and only
 * if that commits, and a mail server that is down delays nobody.
 */
@Stateless
public class Outbox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<MailEnqueued> enqueued;

    /** Puts a mail into the outbox, as part of the caller's transaction. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enqueue(Mail mail) {
        OutboxMail row = new OutboxMail(mail.recipient(), mail.subject(), mail.body(), clock.instant());
        mail.replyTo().ifPresent(row::replyTo);
        if (mail.invitations().size() == 1) {
            var event = mail.invitations().get(0);
            row.attachCalendar(event.toIcs(), event.kind().name());
        } else if (!mail.invitations().isEmpty()) {
            row.attachCalendars(
                    mail.invitations().stream().map(CalendarInvitation::toIcs).toList());
        }
        mail.concerns().ifPresent(row::concerns);
        if (mail.confidential()) {
            row.keepConfidential();
        }
        em.persist(row);
        enqueued.fire(new MailEnqueued());
    }

    /** Deletes the mails about something that were not sent yet, as part of the caller's transaction. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void withdraw(String concerns) {
        em.createNamedQuery(OutboxMail.WITHDRAW)
                .setParameter("concerns", concerns)
                .executeUpdate();
    }
}
