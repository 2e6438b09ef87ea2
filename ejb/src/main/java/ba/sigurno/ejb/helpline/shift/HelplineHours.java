package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.persistence.helpline.shift.OpeningHours;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Knows the opening hours, as they were a minute ago at most. The page about help shows them, and goes on without them while
 * their schema is unreachable.
 */
@ApplicationScoped
public class HelplineHours {

    private static final Logger LOG = Logger.getLogger(HelplineHours.class.getName());
    private static final Duration TTL = Duration.ofMinutes(1);

    @Inject
    private OpeningReader reader;

    @Inject
    private Clock clock;

    private OpeningHours known;
    private Instant readAt;

    /** Returns them; what was known before while they cannot be read. */
    public synchronized OpeningHours current() {
        var now = clock.instant();
        if (readAt == null || readAt.plus(TTL).isBefore(now)) {
            try {
                known = reader.read();
            } catch (EJBException e) {
                LOG.log(Level.WARNING, "opening hours cannot be read", e);
                known = known == null ? new OpeningHours(Map.of(), Map.of(), clock.getZone()) : known;
            }
            readAt = now;
        }
        return known;
    }

    synchronized void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OpeningChanged news) {
        readAt = null;
    }
}
