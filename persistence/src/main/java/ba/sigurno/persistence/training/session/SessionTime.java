package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The time of one meeting of a session: it starts before it ends. */
public record SessionTime(Instant startsAt, Instant endsAt) {

    /** Refuses a time that ends before it starts. */
    public SessionTime {
        DomainException.require(startsAt.isBefore(endsAt), "training_rule_ends_before_start");
    }

    /** Returns the times in their order; refuses two at the same time. */
    static List<SessionTime> inOrder(List<SessionTime> times) {
        var sorted = times.stream()
                .sorted(Comparator.comparing(SessionTime::startsAt))
                .toList();
        for (int at = 1; at < sorted.size(); at++) {
            DomainException.require(!sorted.get(at).overlaps(sorted.get(at - 1)), "training_rule_dates_overlap");
        }
        return sorted;
    }

    /** Returns whether both are held at some moment. */
    public boolean overlaps(SessionTime other) {
        return startsAt.isBefore(other.endsAt) && endsAt.isAfter(other.startsAt);
    }
}
