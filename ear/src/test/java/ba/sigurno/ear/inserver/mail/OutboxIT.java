package ba.sigurno.ear.inserver.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.mail.Mail;
import ba.sigurno.ejb.mail.MailSender;
import ba.sigurno.ejb.mail.Outbox;
import ba.sigurno.ejb.mail.OutboxQueue;
import ba.sigurno.persistence.mail.MailState;
import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The outbox, of which two instances of the application live here: this one and the one under test beside it. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(40);
    private static final int TIMER_SECONDS = 20;

    /** Seconds after which the timer has seen what was there when it came. */
    private static final int TIMER_LASTS = 4;

    private static final Duration LATER = Duration.ofHours(1);

    @Inject
    private Outbox outbox;

    @Inject
    private MailSender sender;

    @Inject
    private OutboxQueue queue;

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "mail/sigurno")
    private Session session;

    @Test
    void encryptionThatIsWantedIsAMust() {
        assertThat(session.getProperty("mail.smtp.starttls.required"))
                .isEqualTo(session.getProperty("mail.smtp.starttls.enable"))
                .isNotNull();
        assertThat(session.getProperty("mail.smtp.ssl.checkserveridentity")).isEqualTo("true");
    }

    @Test
    void aMailThatFailsWaitsAndStopsNoOther() throws Exception {
        long broken = store("no address at all", Instant.now().minusSeconds(60));
        long sound = store(Demo.NOBODY, Instant.now().minusSeconds(30));

        OutboxMail sent = await(sound, mail -> mail.getState() == MailState.SENT);
        assertThat(sent.getAttempts()).isEqualTo(1);
        assertThat(sent.getLastError()).isNull();

        OutboxMail waiting = await(broken, mail -> mail.getAttempts() > 0);
        assertThat(waiting.getState()).isEqualTo(MailState.PENDING);
        assertThat(waiting.getLastError()).contains("AddressException");
        assertThat(waiting.getNextAttemptAt()).isAfter(Instant.now());
    }

    @Test
    void aMailGoesAtOnceAndDoesNotWaitForTheTimer() {
        assertThat(Wait.until(TIMEOUT, this::isSentBeforeTheTimerComes))
                .as("one of several, however slow the machine is")
                .isTrue();
    }

    /** Whether a mail is sent within the period of the timer in which it was enqueued, and not at its beginning. */
    private boolean isSentBeforeTheTimerComes() {
        long id = enqueue();
        Wait.until(TIMEOUT, () -> stored(id).getState() == MailState.SENT);
        var mail = stored(id);
        return mail.getState() == MailState.SENT
                && mail.getCreatedAt().getEpochSecond() % TIMER_SECONDS >= TIMER_LASTS
                && mail.getCreatedAt().getEpochSecond() / TIMER_SECONDS
                        == mail.getSentAt().getEpochSecond() / TIMER_SECONDS;
    }

    private long enqueue() {
        var subject = "Odmah " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try {
            transaction.begin();
            outbox.enqueue(new Mail(Demo.NOBODY, subject, "Proba."));
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        em.clear();
        return em.createQuery("SELECT m.id FROM OutboxMail m WHERE m.subject = :subject", Long.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    @Test
    void aMailIsClaimedOnce() throws Exception {
        // Due in an hour, so that no sender takes it meanwhile.
        long id = store(Demo.NOBODY, Instant.now().plus(LATER));
        assertThat(queue.claim(id)).isEmpty();
        transaction.begin();
        em.createNativeQuery("UPDATE outbox_mail SET next_attempt_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .setParameter(1, id)
                .executeUpdate();
        transaction.commit();
        boolean first = queue.claim(id).isPresent();
        assertThat(queue.claim(id)).isEmpty();
        if (first) {
            queue.sent(id);
        }
        assertThat(await(id, mail -> mail.getState() == MailState.SENT).getAttempts())
                .isEqualTo(1);
    }

    @Test
    void anOldMailIsForgotten() throws Exception {
        long old = store(Demo.NOBODY, Instant.now().minus(Duration.ofDays(31)));
        await(old, mail -> mail.getState() == MailState.SENT);
        long young = store(Demo.NOBODY, Instant.now().minus(Duration.ofDays(29)));
        await(young, mail -> mail.getState() == MailState.SENT);
        sender.purge();
        em.clear();
        assertThat(em.find(OutboxMail.class, old)).isNull();
        assertThat(em.find(OutboxMail.class, young)).isNotNull();
    }

    private long store(String recipient, Instant at) throws Exception {
        transaction.begin();
        OutboxMail mail = new OutboxMail(recipient, "Proba", "Proba.", at);
        em.persist(mail);
        transaction.commit();
        return mail.getId();
    }

    private OutboxMail await(long id, Predicate<OutboxMail> condition) {
        Wait.until(TIMEOUT, () -> {
            sender.sendDue();
            return condition.test(stored(id));
        });
        var mail = stored(id);
        assertThat(condition).accepts(mail);
        return mail;
    }

    private OutboxMail stored(long id) {
        em.clear();
        return em.find(OutboxMail.class, id);
    }
}
