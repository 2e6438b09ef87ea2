package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends the attempts whose time is up while nobody was looking, so that their answers count. */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class OverdueAttempts {

    private static final Logger LOG = Logger.getLogger(OverdueAttempts.class.getName());

    /** Attempts in one run; the rest waits a minute. */
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AttemptEnd attempts;

    /** Ends the overdue attempts. */
    @OnOneServer
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void end() {
        var overdue = em.createNamedQuery(Attempt.OVERDUE, Long.class)
                .setParameter("latest", clock.instant().minus(Attempt.GRACE))
                .setMaxResults(BATCH)
                .getResultList();
        for (var attemptId : overdue) {
            try {
                attempts.endOverdue(attemptId);
            } catch (RuntimeException e) {
                // The next time will do.
                LOG.log(Level.WARNING, "attempt " + attemptId + " not ended", e);
            }
        }
    }
}
