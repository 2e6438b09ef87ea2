package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.persistence.quiz.attempt.Attempt;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Ends attempts, each once. */
@Stateless
@RolesAllowed({"PUPIL", "TEACHER"})
public class AttemptEnd {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<AttemptListener> listeners;

    @Inject
    private Event<AttemptFinished> finished;

    /** Ends an attempt of a pupil or an adult who is locked; when it has ended before, nothing happens. */
    public void end(Attempt attempt) {
        if (attempt.isFinished()) {
            return;
        }
        attempt.finish(clock.instant());
        em.flush();
        listeners.forEach(listener -> listener.finished(attempt));
        if (attempt.getPupil() != null) {
            finished.fire(new AttemptFinished(attempt.getQuiz().getPublicId()));
        }
    }

    /**
     * Ends an attempt, by its key, if its time is up. In a transaction of its own, so that one which fails keeps no
     * other from ending; an answer that is just being saved is waited for. The clock asks, whom nobody
     * signed in.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void endOverdue(Long attemptId) {
        var attempt = em.find(Attempt.class, attemptId);
        em.lock(attempt.getPupil() == null ? attempt.getAccount() : attempt.getPupil(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(attempt);
        if (attempt.isOverdue(clock.instant())) {
            end(attempt);
        }
    }
}
