package ba.sigurno.ejb.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Compares the clock of this server with the database's, which all servers have in common. */
@ApplicationScoped
public class ServerClock {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    private volatile ClockDifference last = new ClockDifference(Duration.ZERO, Duration.ZERO);

    /** Compares them now. */
    public ClockDifference compare() {
        long begun = System.nanoTime();
        var micros = (Number) em.createNativeQuery("SELECT TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(6), ?)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getSingleResult();
        var half = Duration.ofNanos(System.nanoTime() - begun).dividedBy(2);
        last = new ClockDifference(
                Duration.of(micros.longValue(), ChronoUnit.MICROS).plus(half), half);
        return last;
    }

    /** Returns the time by the database's clock, as it was compared with last: every two seconds, for the competition. */
    public Instant common() {
        return clock.instant().minus(last.ahead());
    }
}
