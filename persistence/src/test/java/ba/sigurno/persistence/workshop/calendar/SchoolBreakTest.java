package ba.sigurno.persistence.workshop.calendar;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolBreakTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 28);

    private final Country country = new Country();

    @Test
    void itHasItsFirstDayAndItsLast() {
        var winter = of(FIRST, LocalDate.of(2027, 1, 15));
        assertThat(winter.covers(FIRST)).isTrue();
        assertThat(winter.covers(LocalDate.of(2027, 1, 15))).isTrue();
        assertThat(winter.covers(FIRST.minusDays(1))).isFalse();
        assertThat(winter.covers(LocalDate.of(2027, 1, 16))).isFalse();
        assertThat(winter.schoolYear()).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void aHolidayIsABreakOfOneDay() {
        assertThat(of(FIRST, FIRST).covers(FIRST)).isTrue();
    }

    @Test
    void itDoesNotEndBeforeItStarts() {
        assertBreaks("workshop_rule_break_ends_before_start", () -> of(FIRST, FIRST.minusDays(1)));
    }

    @Test
    void itHasAHundredDaysAtMost() {
        assertThat(of(FIRST, FIRST.plusDays(99)).covers(FIRST.plusDays(99))).isTrue();
        assertBreaks("workshop_rule_break_long", () -> of(FIRST, FIRST.plusDays(100)));
    }

    @Test
    void itIsNeitherOverNorFarAhead() {
        assertThat(of(TODAY.minusDays(3), TODAY).covers(TODAY)).isTrue();
        assertBreaks("workshop_rule_break_over", () -> of(TODAY.minusDays(3), TODAY.minusDays(1)));
        var far = TODAY.plusYears(2);
        assertThat(of(far, far).covers(far)).isTrue();
        assertBreaks("workshop_rule_break_far", () -> of(far.plusDays(1), far.plusDays(1)));
    }

    @Test
    void itHasAName() {
        assertBreaks("workshop_rule_break_name_needed", () -> new SchoolBreak(country.tuzla, FIRST, FIRST, " ", TODAY));
    }

    private SchoolBreak of(LocalDate first, LocalDate last) {
        return new SchoolBreak(country.tuzla, first, last, "Zimski raspust", TODAY);
    }
}
