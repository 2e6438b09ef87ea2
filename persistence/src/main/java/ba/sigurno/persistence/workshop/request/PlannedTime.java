package ba.sigurno.persistence.workshop.request;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.workshop.calendar.SchoolWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The time of a workshop: on a school day, in the hours of schools, not longer than children bear. */
public record PlannedTime(Instant startsAt, Instant endsAt) {

    /** The earliest time to begin. */
    public static final LocalTime EARLIEST = LocalTime.of(7, 0);

    /** The latest time to end. */
    public static final LocalTime LATEST = LocalTime.of(19, 0);

    /** The minimum duration, in minutes. */
    public static final int SHORTEST = 30;

    /** The maximum duration, in minutes. */
    public static final int MAX_LENGTH = 240;

    /** Returns the time as people in {@code zone} tell it, whether it can be planned or not. */
    public static PlannedTime at(LocalDate day, LocalTime start, int minutes, ZoneId zone) {
        var startsAt = day.atTime(start).atZone(zone).toInstant();
        return new PlannedTime(startsAt, startsAt.plus(Duration.ofMinutes(minutes)));
    }

    /** Returns what forbids such a time: it has to lie ahead of {@code now}, on a school day and in its hours. */
    public static List<DomainException> broken(LocalDate day, LocalTime start, int minutes, ZoneId zone, Instant now) {
        int end = start.toSecondOfDay() / 60 + minutes;
        return Stream.<Runnable>of(
                        () -> DomainException.require(
                                SHORTEST <= minutes && minutes <= MAX_LENGTH,
                                "workshop_rule_time_length",
                                SHORTEST,
                                MAX_LENGTH),
                        () -> SchoolWeek.requireWeekday(day),
                        () -> DomainException.require(
                                !start.isBefore(EARLIEST) && end <= LATEST.toSecondOfDay() / 60,
                                "workshop_rule_time_day",
                                EARLIEST.toString(),
                                LATEST.toString()),
                        () -> DomainException.require(
                                at(day, start, minutes, zone).startsAt().isAfter(now), "workshop_rule_time_past"))
                .flatMap(rule -> DomainException.brokenBy(rule).stream())
                .toList();
    }

    /** Returns whether the two have a moment in common. */
    public boolean overlaps(Instant otherStartsAt, Instant otherEndsAt) {
        return startsAt.isBefore(otherEndsAt) && otherStartsAt.isBefore(endsAt);
    }
}
