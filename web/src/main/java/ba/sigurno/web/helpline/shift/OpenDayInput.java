package ba.sigurno.web.helpline.shift;

import ba.sigurno.ejb.helpline.shift.OpenDayCommand;
import ba.sigurno.persistence.helpline.shift.OpenTimes;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The times of a day in a form; both empty for closed. */
public class OpenDayInput {

    private final DayOfWeek day;
    private LocalTime opens;
    private LocalTime closes;

    /**
     * Shows the times of a day.
     *
     * @param times null for closed
     */
    OpenDayInput(DayOfWeek day, OpenTimes times) {
        this.day = day;
        if (times != null) {
            opens = times.opens();
            closes = times.closes();
        }
    }

    OpenDayCommand command() {
        return new OpenDayCommand(opens, closes);
    }

    public DayOfWeek getDay() {
        return day;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }
}
