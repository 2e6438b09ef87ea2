package ba.sigurno.ejb.workshop.road;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.territory.Municipality;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A way of somebody between what is planned and what comes before or after it on that day.
 *
 * @param other where the other thing is, in words
 * @param there the municipality of the other thing; null when it is not known
 * @param here the municipality of what is planned; null when it is not known
 * @param from when the earlier of them ends
 * @param until when the later of them begins
 * @param outward whether it leads from the other thing to what is planned
 */
public record Journey(
        Account traveller,
        String other,
        Municipality there,
        Municipality here,
        Instant from,
        Instant until,
        boolean outward) {

    /** Returns that the way takes longer than there is time, in the reader's language; empty when it does not. */
    public Optional<DomainException> tooLong(RoadTable roads, Language reader) {
        long left = Duration.between(from, until).toMinutes();
        var minutes = roads.minutes(there, here);
        return minutes.isPresent() && minutes.getAsInt() > left
                ? Optional.of(new DomainException(
                        outward ? "workshop_rule_road_before" : "workshop_rule_road_after",
                        Transliterator.inScriptOf(reader, traveller.getDisplayName()),
                        Transliterator.inScriptOf(reader, other),
                        there.nameIn(reader),
                        Dates.time(outward ? from : until),
                        minutes.getAsInt(),
                        left))
                : Optional.empty();
    }
}
