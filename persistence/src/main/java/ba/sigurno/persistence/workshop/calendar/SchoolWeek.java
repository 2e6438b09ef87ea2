package ba.sigurno.persistence.workshop.calendar;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The week of schools, which is the same under every authority: lessons are from Monday to Friday. */
public final class SchoolWeek {

    private SchoolWeek() {}

    /** Returns whether the day is a Saturday or a Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Returns the working day that lies {@code days} working days before a day. */
    public static LocalDate before(LocalDate day, int days) {
        return step(day, days, -1);
    }

    /** Returns the working day that lies {@code days} working days after a day. */
    public static LocalDate after(LocalDate day, int days) {
        return step(day, days, 1);
    }

    private static LocalDate step(LocalDate day, int days, int direction) {
        return Stream.iterate(day.plusDays(direction), each -> each.plusDays(direction))
                .filter(each -> !isWeekend(each))
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Refuses a Saturday and a Sunday. */
    public static void requireWeekday(LocalDate day) {
        DomainException.require(!isWeekend(day), "workshop_rule_date_weekend");
    }
}
