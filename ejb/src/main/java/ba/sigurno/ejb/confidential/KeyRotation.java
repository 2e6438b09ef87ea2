package ba.sigurno.ejb.confidential;

import ba.sigurno.ejb.job.OnOneServer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Wraps all keys anew after a new master key was put into the configuration, so that the old one can go. */
@Singleton
@PermitAll
public class KeyRotation {

    /** The keys of one run; a run takes less than a second. */
    static final int PORTION = 1000;

    private static final Logger LOG = Logger.getLogger(KeyRotation.class.getName());

    @Inject
    private DataKeys keys;

    /** Wraps the next portion; every minute until none is left, which the log says. */
    @OnOneServer
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void rewrap() {
        int wrapped = keys.rewrap(PORTION);
        if (wrapped > 0) {
            LOG.info(() -> "confidential keys wrapped anew: " + wrapped
                    + (wrapped < PORTION ? ", none is left" : ", more are left"));
        }
    }
}
