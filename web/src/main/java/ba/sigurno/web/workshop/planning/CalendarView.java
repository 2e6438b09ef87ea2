package ba.sigurno.web.workshop.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How much a calendar shows, and how. */
public enum CalendarView {
    MONTH("dayGridMonth"),
    WEEK("timeGridWeek"),
    DAY("timeGridDay"),
    /** A month as a list alone. */
    LIST(null);

    private static final TemporalAdjuster MONDAY = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);

    private final String grid;

    CalendarView(String grid) {
        this.grid = grid;
    }

    /** Returns the word for it in addresses and messages. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what the schedule calls it; null when it shows none. */
    public String getGrid() {
        return grid;
    }

    /** Returns the first day of what it shows around a day. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case MONTH, LIST -> day.withDayOfMonth(1);
            case WEEK -> day.with(MONDAY);
            case DAY -> day;
        };
    }

    /** Returns a day of what it shows so many turns of the page later. */
    LocalDate turn(LocalDate day, int pages) {
        return switch (this) {
            case MONTH, LIST -> first(day).plusMonths(pages);
            case WEEK -> day.plusWeeks(pages);
            case DAY -> day.plusDays(pages);
        };
    }

    /** Returns the first day that its grid draws: that of a month begins with a Monday. */
    LocalDate firstDrawn(LocalDate day) {
        return this == MONTH ? first(day).with(MONDAY) : first(day);
    }

    /** Returns the day after the last one that its grid draws. */
    LocalDate endDrawn(LocalDate day) {
        var end = first(turn(day, 1));
        return this == MONTH ? end.plusDays(6).with(MONDAY) : end;
    }
}
