package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.ejb.configuration.Settings;
import ba.sigurno.ejb.i18n.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Says from when on the centre may decide in the place of an authority that has not. */
@ApplicationScoped
public class DecisionDeadline {

    private static final String SETTING = "SIGURNO_WORKSHOP_DECISION_DAYS";
    private static final int DAYS = 14;

    private Settings settings;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected DecisionDeadline() {}

    /** Gives an authority as many days as the settings say. */
    @Inject
    public DecisionDeadline(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the number of days that an authority has. */
    public int days() {
        return settings.find(SETTING).map(Integer::valueOf).orElse(DAYS);
    }

    /** Returns the first day on which the centre may decide on what waits since then. */
    public LocalDate of(Instant waitingSince) {
        return Dates.local(waitingSince).toLocalDate().plusDays(days());
    }

    /** Returns the moment before which what is overdue today began to wait. */
    public Instant waitingBefore() {
        return Dates.instant(LocalDate.now(clock).minusDays(days()).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** Returns whether that day has come. */
    public boolean hasPassed(Instant waitingSince) {
        return !LocalDate.now(clock).isBefore(of(waitingSince));
    }
}
