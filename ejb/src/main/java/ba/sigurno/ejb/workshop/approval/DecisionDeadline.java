package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.ejb.i18n.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says from when on the centre may decide in the place of an authority that has not. */
@ApplicationScoped
public class DecisionDeadline {

    private int days;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected DecisionDeadline() {}

    /** Gives an authority so many days. */
    @Inject
    public DecisionDeadline(
            @ConfigProperty(name = "SIGURNO_WORKSHOP_DECISION_DAYS", defaultValue = "14") int days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** Returns the number of days that an authority has. */
    public int days() {
        return days;
    }

    /** Returns the first day on which the centre may decide on what waits since then. */
    public LocalDate of(Instant waitingSince) {
        return Dates.local(waitingSince).toLocalDate().plusDays(days);
    }

    /** Returns the moment before which what is overdue today began to wait. */
    public Instant waitingBefore() {
        return Dates.instant(LocalDate.now(clock).minusDays(days).plusDays(1), LocalTime.MIDNIGHT);
    }

    /** Returns whether that day has come. */
    public boolean hasPassed(Instant waitingSince) {
        return !LocalDate.now(clock).isBefore(of(waitingSince));
    }
}
