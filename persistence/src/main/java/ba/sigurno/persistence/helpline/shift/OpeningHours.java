package ba.sigurno.persistence.helpline.shift;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The opening hours of the helpline: a week, and days on which it is otherwise. Times are those of the clock on the wall, also
 * in the nights in which it is put forward or back.
 */
public final class OpeningHours {

    /** How far is looked for the next time that it opens, in days. */
    private static final int AHEAD = 60;

    /** Open without an end is open for so many days. */
    private static final int CHAINED = 8;

    private final Map<DayOfWeek, OpenTimes> week;
    private final Map<LocalDate, Optional<OpenTimes>> exceptions;
    private final ZoneId zone;

    /**
     * Creates opening hours.
     *
     * @param week without the days on which it is closed
     * @param exceptions empty for a day on which it is closed
     */
    public OpeningHours(Map<DayOfWeek, OpenTimes> week, Map<LocalDate, Optional<OpenTimes>> exceptions, ZoneId zone) {
        this.week = Map.copyOf(week);
        this.exceptions = Map.copyOf(exceptions);
        this.zone = zone;
    }

    /** From when to when, on one day. */
    private record Span(ZonedDateTime opens, ZonedDateTime closes) {

        boolean holds(Instant at) {
            return !opens.toInstant().isAfter(at) && closes.toInstant().isAfter(at);
        }
    }

    /** Returns whether any are known. */
    public boolean isKnown() {
        return !week.isEmpty() || !exceptions.isEmpty();
    }

    /** Returns until when it is open, beyond midnight where the next day goes on with it; empty while it is closed. */
    public Optional<ZonedDateTime> openUntil(Instant at) {
        return spans(at, CHAINED).filter(span -> span.holds(at)).findFirst().map(first -> spans(at, CHAINED)
                .reduce(first, (open, next) -> next.opens().isEqual(open.closes()) ? next : open)
                .closes());
    }

    /** Returns when it opens next; empty when that is not within two months. */
    public Optional<ZonedDateTime> nextOpening(Instant after) {
        return spans(after, AHEAD)
                .map(Span::opens)
                .filter(opens -> opens.toInstant().isAfter(after))
                .findFirst();
    }

    private Stream<Span> spans(Instant from, int days) {
        var today = from.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(0, days)
                .mapToObj(today::plusDays)
                .flatMap(day -> on(day).map(times -> span(day, times)).stream());
    }

    private Optional<OpenTimes> on(LocalDate day) {
        return exceptions.containsKey(day) ? exceptions.get(day) : Optional.ofNullable(week.get(day.getDayOfWeek()));
    }

    private Span span(LocalDate day, OpenTimes times) {
        var end = times.closes().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return new Span(
                day.atTime(times.opens()).atZone(zone),
                end.atTime(times.closes()).atZone(zone));
    }
}
