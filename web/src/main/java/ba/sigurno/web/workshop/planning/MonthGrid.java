package ba.sigurno.web.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.request.WorkshopEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A month as a calendar draws it: whole weeks from Monday, with the days of its neighbours at both ends. */
public record MonthGrid(YearMonth month, List<List<Day>> weeks) {

    /** A day of the grid with its events in order of time. */
    public record Day(LocalDate date, boolean outside, boolean today, List<WorkshopEvent> events) {

        /** Returns the classes of its cell. */
        public String getStyle() {
            return outside ? "out" : today ? "today" : "";
        }
    }

    /** Returns the month with these events, of which those outside the month are left out. */
    public static MonthGrid of(YearMonth month, LocalDate today, List<WorkshopEvent> events) {
        Map<LocalDate, List<WorkshopEvent>> byDay = events.stream()
                .collect(Collectors.groupingBy(
                        event -> Dates.local(event.startsAt()).toLocalDate()));
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = Stream.iterate(
                        first, monday -> !monday.isAfter(month.atEndOfMonth()), monday -> monday.plusWeeks(1))
                .map(monday -> Stream.iterate(monday, day -> day.plusDays(1))
                        .limit(7)
                        .map(date -> day(month, date, today, byDay))
                        .toList())
                .toList();
        return new MonthGrid(month, weeks);
    }

    private static Day day(YearMonth month, LocalDate date, LocalDate today, Map<LocalDate, List<WorkshopEvent>> all) {
        boolean outside = !YearMonth.from(date).equals(month);
        List<WorkshopEvent> events = outside ? List.of() : all.getOrDefault(date, List.of());
        return new Day(date, outside, date.equals(today), events);
    }

    /** Counts the events of the month. */
    public long getCount() {
        return weeks.stream()
                .flatMap(List::stream)
                .mapToLong(day -> day.events().size())
                .sum();
    }
}
