package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.Instant;

/** When one meeting of a session is held: it starts before it ends. */
public record SessionTime(Instant startsAt, Instant endsAt) {

    /** Refuses a time that ends before it starts. */
    public SessionTime {
        DomainException.require(startsAt.isBefore(endsAt), "training_rule_ends_before_start");
    }

    /** Whether both are held at some moment. */
    public boolean overlaps(SessionTime other) {
        return startsAt.isBefore(other.endsAt) && endsAt.isAfter(other.startsAt);
    }
}
