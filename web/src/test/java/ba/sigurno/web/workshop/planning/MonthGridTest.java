package ba.sigurno.web.workshop.planning;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.workshop.request.WorkshopEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthGridTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void weeksAreWholeAndBeginOnMonday() {
        MonthGrid november = MonthGrid.of(YearMonth.of(2026, 11), TODAY, List.of());

        assertThat(november.weeks()).hasSize(6).allSatisfy(week -> assertThat(week)
                .hasSize(7));
        assertThat(november.weeks().get(0).get(0).date()).isEqualTo("2026-10-26");
        assertThat(november.weeks().get(5).get(6).date()).isEqualTo("2026-12-06");
        assertThat(november.weeks().get(0).get(0).getStyle()).isEqualTo("out");
        assertThat(november.weeks().get(4).get(1).getStyle()).isEqualTo("today");
    }

    @Test
    void aMonthOfFourExactWeeksHasFour() {
        assertThat(MonthGrid.of(YearMonth.of(2027, 2), TODAY, List.of()).weeks())
                .hasSize(4);
    }

    @Test
    void anEventStandsOnTheDayItIsInSarajevo() {
        WorkshopEvent late = event("2026-11-24T23:30:00Z");
        MonthGrid november = MonthGrid.of(YearMonth.of(2026, 11), TODAY, List.of(late));

        assertThat(november.weeks().get(4).get(2).events()).containsExactly(late);
        assertThat(november.getCount()).isEqualTo(1);
    }

    @Test
    void anEventOfANeighbouringMonthIsLeftOut() {
        assertThat(MonthGrid.of(YearMonth.of(2026, 11), TODAY, List.of(event("2026-12-02T09:00:00Z")))
                        .getCount())
                .isZero();
    }

    private static WorkshopEvent event(String start) {
        Instant at = Instant.parse(start);
        return new WorkshopEvent("x", at, at.plusSeconds(5400), "Tema", "OŠ „Čelić“", "Emina");
    }
}
