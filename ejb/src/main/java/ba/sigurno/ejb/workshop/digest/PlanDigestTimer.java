package ba.sigurno.ejb.workshop.digest;

import ba.sigurno.ejb.job.OnOneServer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Tells of what was planned when the server stopped before those concerned were told. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PlanDigestTimer {

    /** Longer than a planner waits for what is accepted at once. */
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    @Inject
    private Clock clock;

    @Inject
    private PlanDigests digests;

    /** Tells of what was left. */
    @PermitAll
    @OnOneServer
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void sendLeft() {
        digests.left(clock.instant().minus(TIMEOUT)).forEach(digests::send);
    }
}
