package ba.sigurno.persistence.helpline.shift;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.LocalTime;

/**
 * From when to when the helpline is open on one day.
 *
 * @param closes midnight for the end of the day
 */
public record OpenTimes(LocalTime opens, LocalTime closes) {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** Refuses an end that is not after the beginning. */
    public OpenTimes {
        DomainException.require(minutes(opens) < endMinutes(closes), "helpline_rule_closes_first");
    }

    /**
     * Returns times of minutes of the day; null for closed, which both are then.
     *
     * @param closes up to 1440, the end of the day
     */
    static OpenTimes of(Integer opens, Integer closes) {
        return opens == null ? null : new OpenTimes(time(opens), time(closes));
    }

    int opensMinutes() {
        return minutes(opens);
    }

    int closesMinutes() {
        return endMinutes(closes);
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    private static int endMinutes(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? DAY : minutes(time);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes % DAY / HOUR, minutes % HOUR);
    }
}
