package ba.sigurno.persistence.enrolment.schoolclass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

    @Test
    void aYearBeginsOnTheFirstOfSeptember() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 31))).isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYear.of(LocalDate.of(2026, 9, 1))).isEqualTo(new SchoolYear(2026));
        assertThat(SchoolYear.of(LocalDate.of(2027, 1, 1))).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void aYearIsSaidWithBothItsCalendarYears() {
        assertThat(new SchoolYear(2026)).hasToString("2026/27");
        assertThat(new SchoolYear(2099)).hasToString("2099/00");
        assertThat(new SchoolYear(2108)).hasToString("2108/09");
    }

    @Test
    void yearsFollowEachOtherWithoutAGap() {
        var year = new SchoolYear(2026);

        assertThat(year.lastDay().plusDays(1)).isEqualTo(year.next().firstDay());
        assertThat(year.next().previous()).isEqualTo(year);
        assertThat(year).isLessThan(year.next());
        assertThat(SchoolYear.of(year.lastDay())).isEqualTo(year);
    }
}
