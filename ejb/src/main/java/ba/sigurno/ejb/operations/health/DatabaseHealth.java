package ba.sigurno.ejb.operations.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

/** Looks at the database: whether it answers, and whether its clock and the server's agree. */
@ApplicationScoped
class DatabaseHealth implements HealthSource {

    private static final long MICROS = 1_000_000;

    /** In seconds: a lease of jobs bears less than half a minute. */
    private static final long TOLERATED = 2;

    private static final long TOO_MUCH = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<HealthFinding> look() {
        var micros = (Number) em.createNativeQuery("SELECT TIMESTAMPDIFF(MICROSECOND, ?, UTC_TIMESTAMP(6))")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getSingleResult();
        long apart = Math.abs(micros.longValue()) / MICROS;
        return List.of(
                HealthFinding.ok(HealthCheck.DATABASE, "operations_health_database"),
                apart < TOLERATED
                        ? HealthFinding.ok(HealthCheck.CLOCKS, "operations_health_clocks", apart)
                        : apart < TOO_MUCH
                                ? HealthFinding.warning(HealthCheck.CLOCKS, "operations_health_clocks_apart", apart)
                                : HealthFinding.critical(HealthCheck.CLOCKS, "operations_health_clocks_apart", apart));
    }
}
