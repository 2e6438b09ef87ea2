package ba.sigurno.web.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The hours that a grid draws of each day: those of a school's day, and whole hours more where an entry begins before or ends
 * after them, for what lies outside the grid is not drawn at all.
 *
 * @param first the first hour drawn, 0 to 7
 * @param end the hour at which it ends, 20 to 24
 */
record CalendarHours(int first, int end) {

    private static final CalendarHours SCHOOL_DAY = new CalendarHours(7, 20);
    private static final CalendarHours WHOLE_DAY = new CalendarHours(0, 24);

    /** Returns the hours that show all of these entries. */
    static CalendarHours of(List<CalendarEntry> entries) {
        var hours = SCHOOL_DAY;
        for (var entry : entries) {
            hours = hours.with(Dates.local(entry.startsAt()), Dates.local(entry.endsAt()));
        }
        return hours;
    }

    private CalendarHours with(LocalDateTime from, LocalDateTime until) {
        if (until.toLocalDate().isAfter(from.toLocalDate())) {
            return WHOLE_DAY;
        }
        int ends = until.getHour() + (until.getMinute() > 0 ? 1 : 0);
        return new CalendarHours(Math.min(first, from.getHour()), Math.max(end, ends));
    }

    /** Returns the first hour as the schedule is told it. */
    String from() {
        return clock(first);
    }

    /** Returns the hour of the end as the schedule is told it. */
    String until() {
        return clock(end);
    }

    private static String clock(int hour) {
        return "%02d:00:00".formatted(hour);
    }
}
