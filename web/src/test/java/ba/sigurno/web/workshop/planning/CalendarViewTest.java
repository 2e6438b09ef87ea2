package ba.sigurno.web.workshop.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarViewTest {

    private static final LocalDate A_SUNDAY = LocalDate.of(2026, 11, 29);

    @Test
    void aMonthIsDrawnInWholeWeeksFromMonday() {
        assertThat(CalendarView.MONTH.firstDrawn(A_SUNDAY)).isEqualTo("2026-10-26");
        assertThat(CalendarView.MONTH.endDrawn(A_SUNDAY)).isEqualTo("2026-12-07");
    }

    @Test
    void aMonthOfFourWholeWeeksHasNoDayOfAnother() {
        var february = LocalDate.of(2027, 2, 14);
        assertThat(CalendarView.MONTH.firstDrawn(february)).isEqualTo("2027-02-01");
        assertThat(CalendarView.MONTH.endDrawn(february)).isEqualTo("2027-03-01");
    }

    @Test
    void aWeekEndsWithItsSunday() {
        assertThat(CalendarView.WEEK.firstDrawn(A_SUNDAY)).isEqualTo("2026-11-23");
        assertThat(CalendarView.WEEK.endDrawn(A_SUNDAY)).isEqualTo("2026-11-30");
    }

    @Test
    void aListIsOfItsMonthAlone() {
        assertThat(CalendarView.LIST.firstDrawn(A_SUNDAY)).isEqualTo("2026-11-01");
        assertThat(CalendarView.LIST.endDrawn(A_SUNDAY)).isEqualTo("2026-12-01");
    }

    @Test
    void fromTheLastOfALongMonthOneTurnsToTheShortOne() {
        assertThat(CalendarView.MONTH.turn(LocalDate.of(2027, 1, 31), 1)).isEqualTo("2027-02-01");
        assertThat(CalendarView.WEEK.turn(A_SUNDAY, 1)).isEqualTo("2026-12-06");
        assertThat(CalendarView.DAY.turn(A_SUNDAY, -1)).isEqualTo("2026-11-28");
    }
}
