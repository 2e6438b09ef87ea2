package ba.sigurno.persistence.workshop.request;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
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
        assertThat(broken(WEDNESDAY, "06:45", 45)).containsExactly("workshop_rule_time_day");
        assertThat(broken(WEDNESDAY, "18:30", 45)).containsExactly("workshop_rule_time_day");
        assertThat(broken(WEDNESDAY, "18:15", 45)).isEmpty();
    }

    @Test
    void itIsOnASchoolDay() {
        assertThat(broken(LocalDate.of(2026, 11, 28), "10:00", 90)).containsExactly("workshop_rule_date_weekend");
    }

    @Test
    void itIsInTheFuture() {
        assertThat(broken(LocalDate.of(2026, 11, 24), "13:00", 90)).containsExactly("workshop_rule_time_past");
    }

    @Test
    void itIsNeitherTooShortNorTooLong() {
        assertThat(broken(WEDNESDAY, "10:00", 15)).containsExactly("workshop_rule_time_length");
        assertThat(broken(WEDNESDAY, "10:00", 300)).containsExactly("workshop_rule_time_length");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(broken(LocalDate.of(2026, 11, 21), "06:00", 300))
                .containsExactly(
                        "workshop_rule_time_length",
                        "workshop_rule_date_weekend",
                        "workshop_rule_time_day",
                        "workshop_rule_time_past");
    }

    private static List<String> broken(LocalDate day, String start, int minutes) {
        return PlannedTime.broken(day, LocalTime.parse(start), minutes, SARAJEVO, NOW).stream()
                .map(DomainException::getKey)
                .toList();
    }

    private static PlannedTime time(LocalDate day, String start, int minutes) {
        return PlannedTime.at(day, LocalTime.parse(start), minutes, SARAJEVO);
    }
}
