package ba.sigurno.persistence.workshop.request;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WishedDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Test
    void oneToThreeAreWished() {
        assertBreaks("workshop_rule_dates_count", () -> WishedDates.check(List.of(), TODAY));
        assertBreaks(
                "workshop_rule_dates_count",
                () -> WishedDates.check(
                        List.of(TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusDays(2), TUESDAY.plusDays(3)), TODAY));
        assertThat(WishedDates.check(List.of(TUESDAY.plusDays(1), TUESDAY), TODAY))
                .containsExactly(TUESDAY, TUESDAY.plusDays(1));
    }

    @Test
    void theyLieBetweenAWeekAndAYearFromNow() {
        assertBreaks("workshop_rule_date_past", () -> WishedDates.check(TODAY, TODAY));
        assertBreaks("workshop_rule_date_far", () -> WishedDates.check(LocalDate.of(2027, 11, 25), TODAY));
        assertBreaks("workshop_rule_date_soon", () -> WishedDates.check(TODAY.plusDays(6), TODAY));
        WishedDates.check(TODAY.plusDays(7), TODAY);
        WishedDates.check(TODAY.plusYears(1), TODAY);
    }

    @Test
    void theyAreSchoolDays() {
        assertBreaks("workshop_rule_date_weekend", () -> WishedDates.check(LocalDate.of(2026, 12, 5), TODAY));
        assertBreaks("workshop_rule_date_weekend", () -> WishedDates.check(LocalDate.of(2026, 12, 6), TODAY));
    }

    @Test
    void noneIsWishedTwice() {
        assertBreaks("workshop_rule_date_twice", () -> WishedDates.check(List.of(TUESDAY, TUESDAY), TODAY));
    }
}
