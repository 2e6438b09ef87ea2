package ba.sigurno.persistence.helpline.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Sarajevo");
    private static final OpenTimes DAY = times("09:00", "20:00");
    private static final OpenTimes ALWAYS = times("00:00", "00:00");

    /** Monday to Friday; the 23rd is a Monday. */
    private static final Map<DayOfWeek, OpenTimes> WORKDAYS = Map.of(
            DayOfWeek.MONDAY,
            DAY,
            DayOfWeek.TUESDAY,
            DAY,
            DayOfWeek.WEDNESDAY,
            DAY,
            DayOfWeek.THURSDAY,
            DAY,
            DayOfWeek.FRIDAY,
            DAY);

    @Test
    void isOpenFromTheFirstMinuteToTheLast() {
        var hours = new OpeningHours(WORKDAYS, Map.of(), ZONE);
        assertThat(hours.openUntil(at("2026-11-23T08:59:59"))).isEmpty();
        assertThat(local(hours.openUntil(at("2026-11-23T09:00")))).isEqualTo("2026-11-23T20:00");
        assertThat(local(hours.openUntil(at("2026-11-23T19:59:59")))).isEqualTo("2026-11-23T20:00");
        assertThat(hours.openUntil(at("2026-11-23T20:00"))).isEmpty();
    }

    @Test
    void opensOnMondayAfterTheWeekend() {
        var hours = new OpeningHours(WORKDAYS, Map.of(), ZONE);
        assertThat(local(hours.nextOpening(at("2026-11-27T21:00")))).isEqualTo("2026-11-30T09:00");
        assertThat(local(hours.nextOpening(at("2026-11-23T08:00")))).isEqualTo("2026-11-23T09:00");
        assertThat(local(hours.nextOpening(at("2026-11-23T09:00")))).isEqualTo("2026-11-24T09:00");
    }

    @Test
    void anExceptionHoldsOnItsDayAndOnNoOther() {
        var hours = new OpeningHours(
                WORKDAYS,
                Map.of(
                        LocalDate.parse("2026-11-25"), Optional.empty(),
                        LocalDate.parse("2026-11-28"), Optional.of(times("10:00", "12:00"))),
                ZONE);
        assertThat(hours.openUntil(at("2026-11-25T10:00"))).isEmpty();
        assertThat(local(hours.nextOpening(at("2026-11-24T21:00")))).isEqualTo("2026-11-26T09:00");
        assertThat(local(hours.openUntil(at("2026-11-28T11:00")))).isEqualTo("2026-11-28T12:00");
        assertThat(hours.openUntil(at("2026-12-05T11:00"))).isEmpty();
    }

    @Test
    void keepsTheTimesOnTheWallWhenTheClockIsPutForwardOrBack() {
        var week = new EnumMap<DayOfWeek, OpenTimes>(DayOfWeek.class);
        week.put(DayOfWeek.SUNDAY, times("01:00", "09:00"));
        var hours = new OpeningHours(week, Map.of(), ZONE);
        // 29 March 2026: 02:00 becomes 03:00, so it is open for seven hours.
        assertThat(hours.openUntil(Instant.parse("2026-03-29T00:00:00Z"))).isPresent();
        assertThat(local(hours.openUntil(Instant.parse("2026-03-29T06:59:59Z"))))
                .isEqualTo("2026-03-29T09:00");
        assertThat(hours.openUntil(Instant.parse("2026-03-29T07:00:00Z"))).isEmpty();
        // 25 October 2026: 03:00 becomes 02:00, so it is open for nine.
        assertThat(hours.openUntil(Instant.parse("2026-10-24T23:00:00Z"))).isPresent();
        assertThat(local(hours.openUntil(Instant.parse("2026-10-25T07:59:59Z"))))
                .isEqualTo("2026-10-25T09:00");
        assertThat(hours.openUntil(Instant.parse("2026-10-25T08:00:00Z"))).isEmpty();
        // What begins in the hour that there is not begins when the clock has been put forward.
        var lost = new OpeningHours(Map.of(DayOfWeek.SUNDAY, times("02:30", "09:00")), Map.of(), ZONE);
        assertThat(local(lost.nextOpening(Instant.parse("2026-03-28T12:00:00Z"))))
                .isEqualTo("2026-03-29T03:30");
    }

    @Test
    void goesOnBeyondMidnightWhereTheNextDayDoes() {
        var hours = new OpeningHours(
                Map.of(DayOfWeek.MONDAY, times("18:00", "00:00"), DayOfWeek.TUESDAY, times("00:00", "02:00")),
                Map.of(),
                ZONE);
        assertThat(local(hours.openUntil(at("2026-11-23T23:59:59")))).isEqualTo("2026-11-24T02:00");
        assertThat(local(hours.openUntil(at("2026-11-24T00:00")))).isEqualTo("2026-11-24T02:00");
        var week = new EnumMap<DayOfWeek, OpenTimes>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, ALWAYS);
        }
        assertThat(new OpeningHours(week, Map.of(), ZONE).openUntil(at("2026-11-23T12:00")))
                .hasValueSatisfying(
                        end -> assertThat(end).isAfter(at("2026-11-30T00:00").atZone(ZONE)));
    }

    @Test
    void withoutTimesItIsClosedAndNobodySaysWhenItOpens() {
        var none = new OpeningHours(Map.of(), Map.of(), ZONE);
        assertThat(none.isKnown()).isFalse();
        assertThat(none.openUntil(at("2026-11-23T12:00"))).isEmpty();
        assertThat(none.nextOpening(at("2026-11-23T12:00"))).isEmpty();
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatThrownBy(() -> times("20:00", "09:00")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> times("09:00", "09:00")).isInstanceOf(DomainException.class);
        assertThat(ALWAYS).isEqualTo(OpenTimes.of(0, 1440));
    }

    private static OpenTimes times(String opens, String closes) {
        return new OpenTimes(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static String local(Optional<ZonedDateTime> time) {
        return time.orElseThrow().toLocalDateTime().toString();
    }
}
