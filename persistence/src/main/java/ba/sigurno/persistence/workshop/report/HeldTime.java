package ba.sigurno.persistence.workshop.report;

import java.time.Duration;
import java.time.Instant;

/** The time of a workshop that was held. */
public record HeldTime(Instant startsAt, Instant endsAt) {

    /** Returns how long it was planned for, in minutes. */
    public long getMinutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }
}
