package ba.sigurno.ejb.log;

import ba.sigurno.ejb.job.OnEveryServer;
import ba.sigurno.ejb.meter.Refusals;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Notes in the server's log what this server refused, in a line a minute at most. */
@Singleton
@PermitAll
public class RefusalSummary {

    private static final Logger LOG = Logger.getLogger(RefusalSummary.class.getName());

    @Inject
    private Refusals refusals;

    /** Notes them, when there are any. */
    @OnEveryServer
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void tell() {
        refusals.take().ifPresent(told -> LOG.info(() -> "refused within a minute: " + told));
    }
}
