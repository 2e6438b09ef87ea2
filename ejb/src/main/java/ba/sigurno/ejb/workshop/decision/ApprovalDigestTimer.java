package ba.sigurno.ejb.workshop.decision;

import ba.sigurno.ejb.job.OnOneServer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Tells of what was approved at once when the server stopped before those concerned were told. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ApprovalDigestTimer {

    /** Longer than anybody waits for what is approved at once. */
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    @Inject
    private Clock clock;

    @Inject
    private ApprovalDigests digests;

    /** Tells of what was left. */
    @PermitAll
    @OnOneServer
    @Schedule(hour = "*", minute = "2/5", persistent = false)
    public void sendLeft() {
        digests.left(clock.instant().minus(TIMEOUT)).forEach(digests::send);
    }
}
