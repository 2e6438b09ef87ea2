package ba.sigurno.persistence.helpline.shift;

import ba.sigurno.persistence.entity.BaseEntity;
import java.time.DayOfWeek;

/** The times of one day of the week; there is none for a day on which the helpline is closed. */
public class OpenDay extends BaseEntity {

    /** Names the query of all of them. */
    public static final String ALL = "OpenDay.all";

    /** Names the statement that deletes all of them. */
    public static final String DELETE_ALL = "OpenDay.deleteAll";

    private int weekday;
    private Integer opens;
    private Integer closes;

    protected OpenDay() {}

    /** Opens on a day of the week. */
    public OpenDay(DayOfWeek weekday, OpenTimes times) {
        this.weekday = weekday.getValue();
        this.opens = times.opensMinutes();
        this.closes = times.closesMinutes();
    }

    public DayOfWeek getWeekday() {
        return DayOfWeek.of(weekday);
    }

    public OpenTimes getTimes() {
        return OpenTimes.of(opens, closes);
    }
}
