package ba.sigurno.ejb.training.feedback;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.training.session.Registration;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalTime;
import java.time.Period;

/** Asks teachers once, the day after a session ended, what it was like. */
@Singleton
@PermitAll
public class FeedbackRequests {

    /** A teacher marked as present later than this after the session is not asked any more. */
    static final Period ASKED_FOR = Period.ofDays(14);

    /** Requests in one run; the rest waits an hour. */
    private static final int BATCH = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private FeedbackMails mails;

    /** Asks those whose turn it is; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(hour = "7-20", minute = "40", persistent = false)
    public void ask() {
        var now = clock.instant();
        var today = Dates.local(now).toLocalDate();
        var due = em.createNamedQuery(Registration.TO_ASK, Registration.class)
                .setParameter("from", Dates.instant(today.minus(ASKED_FOR), LocalTime.MIDNIGHT))
                .setParameter("until", Dates.instant(today, LocalTime.MIDNIGHT))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList();
        due.forEach(registration -> {
            registration.askForFeedback(now);
            mails.asked(registration);
        });
    }
}
