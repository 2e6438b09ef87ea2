package ba.sigurno.ejb.operations.health;

import ba.sigurno.ejb.job.ServerClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Looks at the database: whether it answers, and whether its clock and the server's agree. */
@ApplicationScoped
class DatabaseHealth implements HealthSource {

    /** In seconds. */
    private static final long TOLERATED = 2;

    /** In seconds: codes of apps are good for half a minute. */
    private static final long TOO_MUCH = 20;

    @Inject
    private ServerClock clock;

    @Override
    public List<HealthFinding> look() {
        var ahead = clock.compare().ahead();
        return List.of(
                HealthFinding.ok(HealthCheck.DATABASE, "operations_health_database"),
                agree(ahead)
                        ? HealthFinding.ok(
                                HealthCheck.CLOCKS,
                                "operations_health_clocks",
                                ahead.abs().toSeconds())
                        : apart(ahead, "operations_health_clocks_apart"));
    }

    /** Returns whether clocks agree of which one is so far ahead. */
    static boolean agree(Duration ahead) {
        return ahead.abs().toSeconds() < TOLERATED;
    }

    /** Returns that they do not. */
    static HealthFinding apart(Duration ahead, String key, Object... furtherArguments) {
        return HealthFinding.graded(
                HealthCheck.CLOCKS, key, ahead.abs().toSeconds(), TOLERATED, TOO_MUCH, furtherArguments);
    }
}
