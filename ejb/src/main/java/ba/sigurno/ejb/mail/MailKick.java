package ba.sigurno.ejb.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Starts the sender after a transaction has put mails into the outbox, on another thread: nobody waits for a mail. */
@ApplicationScoped
public class MailKick {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private MailSender sender;

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailEnqueued event) {
        executor.execute(sender::sendDue);
    }
}
