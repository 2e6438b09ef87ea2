package ba.sigurno.ejb.mail;

import ba.sigurno.ejb.job.OnEveryServer;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.meter.Meter;
import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends the mails of the outbox: right after a transaction that added some ({@link MailKick}), and by a timer for those
 * to be tried again. A mail that fails is noted and does not stop the next.
 */
@Singleton
@DependsOn("SchemaCheck")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
    private static final int BATCH = 50;

    @Resource(lookup = "mail/sigurno")
    private Session session;

    @Inject
    private OutboxQueue queue;

    @Inject
    private SenderAddress sender;

    private final ReentrantLock sending = new ReentrantLock();
    private final AtomicBoolean wanted = new AtomicBoolean();

    /** Sends all mails that are due, on another thread. */
    @Asynchronous
    @PermitAll
    public void sendSoon() {
        sendDue();
    }

    /** Sends all mails that are due. When this instance is sending already, it looks once more before it ends. */
    @PermitAll
    @OnEveryServer
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void sendDue() {
        wanted.set(true);
        while (wanted.get() && sending.tryLock()) {
            try {
                wanted.set(false);
                sendAll();
            } catch (RuntimeException e) {
                // Perhaps the database is away.
                LOG.log(Level.WARNING, "mails wait for the next time", e);
            } finally {
                sending.unlock();
            }
        }
    }

    private void sendAll() {
        List<Long> due;
        do {
            due = queue.due(BATCH);
            due.forEach(id -> queue.claim(id).ifPresent(this::send));
        } while (due.size() == BATCH);
    }

    /** Deletes old mails, once a night. */
    @PermitAll
    @OnOneServer
    @Schedule(hour = "3", minute = "10", persistent = false)
    public void purge() {
        queue.purge();
    }

    private void send(OutboxMail mail) {
        try {
            Transport.send(MimeMail.of(session, sender.address(), mail));
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "mail " + mail.getId() + " was not sent");
            Meter.MAIL_FAILED.count();
            queue.failed(mail.getId(), e.toString());
            return;
        }
        Meter.MAIL_SENT.count();
        queue.sent(mail.getId());
    }
}
