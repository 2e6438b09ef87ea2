package ba.sigurno.ejb.helpline.shift;

import ba.sigurno.persistence.helpline.shift.OpenTimes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The opening hours, to be changed.
 *
 * @param week without the days on which it is closed
 */
public record OpeningView(Map<DayOfWeek, OpenTimes> week, List<Other> exceptions) {

    /**
     * A day on which it is otherwise.
     *
     * @param times null for closed
     */
    public record Other(String id, LocalDate day, OpenTimes times) {}
}
