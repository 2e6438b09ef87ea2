package ba.sigurno.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Starts the sender after a transaction has put mails into the outbox, on another thread: nobody waits for a mail. */
@ApplicationScoped
public class MailKick {

    @Inject
    private MailSender sender;

    /** The sender's own method is asynchronous: an executor injected here is not found where a transaction has just ended. */
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailEnqueued event) {
        sender.sendSoon();
    }
}
