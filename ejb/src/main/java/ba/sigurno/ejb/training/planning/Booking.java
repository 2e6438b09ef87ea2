package ba.sigurno.ejb.training.planning;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.SessionTime;
import java.time.Instant;
import java.util.List;

/**
 * An event: a trainer is about to be booked for the meetings of a session. Whoever needs the trainer at one of these
 * times objects by throwing a {@link ba.sigurno.persistence.i18n.DomainException}.
 *
 * @param times when, in their order; at least one
 * @param reader in whose language the objection is told
 */
public record Booking(Account trainer, List<SessionTime> times, Language reader) {

    /** When the first meeting starts. */
    public Instant startsAt() {
        return times.get(0).startsAt();
    }

    /** When the last meeting ends. */
    public Instant endsAt() {
        return times.get(times.size() - 1).endsAt();
    }

    /** Whether the trainer is to lead a meeting at some moment of a time. */
    public boolean needs(Instant from, Instant until) {
        var other = new SessionTime(from, until);
        return times.stream().anyMatch(time -> time.overlaps(other));
    }
}
