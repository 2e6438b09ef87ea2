package ba.sigurno.persistence.workshop.request;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PlannedTimeTest {

    private static final ZoneId SARAJEVO = ZoneId.of("Europe/Sarajevo");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void itIsTheTimeThatPeopleReadOnTheirClocks() {
        assertThat(time(WEDNESDAY, "10:00", 90))
                .isEqualTo(
                        new PlannedTime(Instant.parse("2026-11-25T09:00:00Z"), Instant.parse("2026-11-25T10:30:00Z")));
        assertThat(time(LocalDate.of(2027, 4, 7), "10:00", 45).startsAt()).isEqualTo("2027-04-07T08:00:00Z");
    }

    @Test
    void itLiesInTheHoursOfSchools() {
        assertBreaks("workshop_rule_time_day", () -> time(WEDNESDAY, "06:45", 45));
        assertBreaks("workshop_rule_time_day", () -> time(WEDNESDAY, "19:30", 45));
        assertThat(time(WEDNESDAY, "19:15", 45)).isNotNull();
    }

    @Test
    void itIsOnASchoolDay() {
        assertBreaks("workshop_rule_date_weekend", () -> time(LocalDate.of(2026, 11, 28), "10:00", 90));
    }

    @Test
    void itIsInTheFuture() {
        assertBreaks("workshop_rule_time_past", () -> time(LocalDate.of(2026, 11, 24), "13:00", 90));
    }

    @Test
    void itIsNeitherTooShortNorTooLong() {
        assertBreaks("workshop_rule_time_length", () -> time(WEDNESDAY, "10:00", 15));
        assertBreaks("workshop_rule_time_length", () -> time(WEDNESDAY, "10:00", 300));
    }

    private static PlannedTime time(LocalDate day, String start, int minutes) {
        return PlannedTime.of(day, LocalTime.parse(start), minutes, SARAJEVO, NOW);
    }
}
