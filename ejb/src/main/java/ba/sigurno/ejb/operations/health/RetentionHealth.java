package ba.sigurno.ejb.operations.health;

import ba.sigurno.persistence.operations.PromiseCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Looks at whether what should have been deleted has been. */
@ApplicationScoped
class RetentionHealth implements HealthSource {

    /** Counts are made every night; an older one is of a promise that is not made any more. */
    private static final Duration FRESH = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<HealthFinding> look() {
        long overdue = em.createNamedQuery(PromiseCount.OVERDUE, Long.class)
                .setParameter("since", clock.instant().minus(FRESH))
                .getSingleResult();
        return List.of(
                overdue == 0
                        ? HealthFinding.ok(HealthCheck.RETENTION, "operations_health_promises")
                        : HealthFinding.warning(HealthCheck.RETENTION, "operations_health_promises_overdue", overdue));
    }
}
