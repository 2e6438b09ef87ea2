package ba.sigurno.ejb.quiz;

import ba.sigurno.persistence.quiz.Attempt;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Ends the attempts whose time is up while nobody was looking, so that what was answered counts. */
@Singleton
@PermitAll
@RunAs("PUPIL")
public class OverdueAttempts {

    /** So many at a time; the rest has a minute to wait. */
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<AttemptFinished> finished;

    /** Ends them. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void end() {
        var now = clock.instant();
        var overdue = em.createNamedQuery(Attempt.OVERDUE, Attempt.class)
                .setParameter("latest", now.minus(Attempt.GRACE))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList();
        for (var attempt : overdue) {
            attempt.finish(now);
            em.flush();
            finished.fire(new AttemptFinished(attempt.getId(), attempt.getQuiz().getPublicId()));
        }
    }
}
