package ba.sigurno.ejb.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Provides the one clock, so that a test can set the time and no code asks the system on its own. */
@ApplicationScoped
public class ClockProducer {

    /** The zone of the times that people here read; instants are stored in UTC. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Sarajevo");

    /** Returns the system's clock in {@link #ZONE}. */
    @Produces
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
