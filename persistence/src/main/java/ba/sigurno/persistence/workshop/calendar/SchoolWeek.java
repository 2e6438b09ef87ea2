package ba.sigurno.persistence.workshop.calendar;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The week of schools, which is the same under every authority: lessons are from Monday to Friday. */
public final class SchoolWeek {

    private SchoolWeek() {}

    /** Returns whether the day is a Saturday or a Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Refuses a Saturday and a Sunday. */
    public static void requireWeekday(LocalDate day) {
        DomainException.require(!isWeekend(day), "workshop_rule_date_weekend");
    }
}
