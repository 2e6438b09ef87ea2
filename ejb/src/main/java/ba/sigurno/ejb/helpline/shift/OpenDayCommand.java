package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.persistence.helpline.shift.OpenTimes;
import ba.sigurno.persistence.i18n.DomainException;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The times of a day.
 *
 * @param opens null with {@code closes} for a day on which the helpline is closed
 * @param closes midnight for the end of the day
 */
public record OpenDayCommand(LocalTime opens, LocalTime closes) {

    /** Refuses one time without the other. */
    Optional<OpenTimes> times() {
        DomainException.require((opens == null) == (closes == null), "helpline_rule_both_times");
        return Optional.ofNullable(opens).map(from -> new OpenTimes(from, closes));
    }
}
