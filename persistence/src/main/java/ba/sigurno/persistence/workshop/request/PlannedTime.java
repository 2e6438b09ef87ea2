package ba.sigurno.persistence.workshop.request;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.workshop.calendar.SchoolWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time of a workshop: on a school day, in the hours of schools, not longer than children bear. */
public record PlannedTime(Instant startsAt, Instant endsAt) {

    /** The earliest time to begin. */
    public static final LocalTime EARLIEST = LocalTime.of(7, 0);

    /** The latest time to end. */
    public static final LocalTime LATEST = LocalTime.of(20, 0);

    /** The minimum duration, in minutes. */
    public static final int SHORTEST = 30;

    /** The maximum duration, in minutes. */
    public static final int MAX_LENGTH = 240;

    /** Returns a time in the future of {@code now}, as people in {@code zone} tell it. */
    public static PlannedTime of(LocalDate day, LocalTime start, int minutes, ZoneId zone, Instant now) {
        DomainException.require(
                SHORTEST <= minutes && minutes <= MAX_LENGTH, "workshop_rule_time_length", SHORTEST, MAX_LENGTH);
        SchoolWeek.requireWeekday(day);
        int end = start.toSecondOfDay() / 60 + minutes;
        DomainException.require(
                !start.isBefore(EARLIEST) && end <= LATEST.toSecondOfDay() / 60,
                "workshop_rule_time_day",
                EARLIEST.toString(),
                LATEST.toString());
        Instant startsAt = day.atTime(start).atZone(zone).toInstant();
        DomainException.require(startsAt.isAfter(now), "workshop_rule_time_past");
        return new PlannedTime(startsAt, startsAt.plus(Duration.ofMinutes(minutes)));
    }
}
