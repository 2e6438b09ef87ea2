package ba.sigurno.ejb.competition.edition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Safer Internet Day: the second day of the second week of the second month. */
public final class SaferInternetDay {

    private static final int DAYS_TO_TUESDAY_OF_THE_NEXT_WEEK = 8;

    private SaferInternetDay() {}

    /** Returns the day in a year. A week counts when one of its days from Monday to Friday is in February. */
    public static LocalDate of(int year) {
        var first = LocalDate.of(year, Month.FEBRUARY, 1);
        var worked = first.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                ? first
                : first.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return worked.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(DAYS_TO_TUESDAY_OF_THE_NEXT_WEEK);
    }

    /** Returns the first Safer Internet Day after a day. */
    public static LocalDate after(LocalDate day) {
        var thisYear = of(day.getYear());
        return thisYear.isAfter(day) ? thisYear : of(day.getYear() + 1);
    }
}
