package ba.sigurno.persistence.workshop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolWeekTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void workingDaysLeaveOutTheWeekend() {
        assertThat(SchoolWeek.before(MONDAY, 2)).isEqualTo(THURSDAY);
        assertThat(SchoolWeek.after(THURSDAY, 2)).isEqualTo(MONDAY);
        assertThat(SchoolWeek.before(THURSDAY, 1)).isEqualTo(THURSDAY.minusDays(1));
    }

    @Test
    void fromAWeekendTheNextWorkingDayIsMonday() {
        assertThat(SchoolWeek.after(THURSDAY.plusDays(2), 1)).isEqualTo(MONDAY);
        assertThat(SchoolWeek.before(MONDAY.minusDays(1), 1)).isEqualTo(THURSDAY.plusDays(1));
    }
}
