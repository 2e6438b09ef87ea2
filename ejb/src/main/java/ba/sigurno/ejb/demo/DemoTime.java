package ba.sigurno.ejb.demo;

import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** Computes times relative to the day on which the demonstration is loaded, always on school days. */
final class DemoTime {

    private static final int FIRST_LESSON = 8;
    private static final int MINUTES_AT_SCHOOL = 5 * 60;

    private final Instant now;
    private final LocalDate today;

    DemoTime(Clock clock) {
        now = clock.instant();
        today = LocalDate.ofInstant(now, ClockProducer.ZONE);
    }

    Instant now() {
        return now;
    }

    SchoolYear year(int yearsAgo) {
        return new SchoolYear(SchoolYear.of(today).startYear() - yearsAgo);
    }

    /** Returns the school day so many days from today; a weekend day moves away from today, so that past stays past. */
    LocalDate day(int days) {
        var day = today.plusDays(days);
        while (isWeekend(day)) {
            day = day.plusDays(days < 0 ? -1 : 1);
        }
        return day;
    }

    /** Returns that day at a full hour. */
    Instant at(int days, int hour) {
        return Dates.instant(day(days), LocalTime.of(hour, 0));
    }

    /** Returns the start of something that goes on now, whatever the day and hour. */
    Instant anHourAgo() {
        return now.truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS);
    }

    /** Returns a moment during lessons, from one day to another; never in the future. */
    Instant atSchool(LocalDate first, LocalDate last, RandomGenerator random) {
        var end = last.isBefore(today) ? last : today.minusDays(1);
        long span = Math.max(1, end.toEpochDay() - first.toEpochDay());
        var day = first.plusDays(random.nextLong(span));
        while (isWeekend(day)) {
            day = day.minusDays(1);
        }
        return Dates.instant(day, LocalTime.of(FIRST_LESSON, 0).plusMinutes(random.nextInt(MINUTES_AT_SCHOOL)));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
