package ba.sigurno.web.workshop.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A grid draws every entry whole, and no more of the night than they need. */
class CalendarHoursTest {

    @Test
    void aWeekWithoutEntriesDrawsTheDayOfASchool() {
        assertThat(drawn()).isEqualTo(List.of("07:00:00", "20:00:00"));
    }

    @Test
    void anEveningIsDrawnUntilTheHourInWhichItEnds() {
        // In winter the country's clocks are an hour ahead.
        assertThat(drawn("2026-11-25T18:30:00Z", "2026-11-25T20:00:00Z")).isEqualTo(List.of("07:00:00", "22:00:00"));
    }

    @Test
    void anEarlyEntryIsDrawnFromTheHourInWhichItBegins() {
        assertThat(drawn("2026-11-25T04:45:00Z")).isEqualTo(List.of("05:00:00", "20:00:00"));
    }

    @Test
    void anEntryOverMidnightDrawsTheWholeDay() {
        assertThat(drawn("2026-11-25T22:30:00Z")).isEqualTo(List.of("00:00:00", "24:00:00"));
    }

    /** The hours drawn for entries of an hour that begin then. */
    private static List<String> drawn(String... starts) {
        var hours = CalendarHours.of(Stream.of(starts)
                .map(Instant::parse)
                .map(start ->
                        new CalendarEntry("workshop", "", start, start.plus(Duration.ofHours(1)), "", "", "", false))
                .toList());
        return List.of(hours.from(), hours.until());
    }
}
