package ba.sigurno.ejb.competition.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Safer Internet Day falls on the days on which it was and will be held. */
class SaferInternetDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-05",
                "2020-02-11",
                "2021-02-09",
                "2022-02-08",
                "2023-02-07",
                "2024-02-06",
                "2025-02-11",
                "2026-02-10"
            })
    void itIsTheSecondDayOfTheSecondWeekOfTheSecondMonth(String held) {
        var day = LocalDate.parse(held);
        assertThat(SaferInternetDay.of(day.getYear())).isEqualTo(day);
    }

    @Test
    void onTheDayItselfTheNextOneIsInAYear() {
        assertThat(SaferInternetDay.after(LocalDate.parse("2026-02-09"))).isEqualTo("2026-02-10");
        assertThat(SaferInternetDay.after(LocalDate.parse("2026-02-10"))).isEqualTo("2027-02-09");
    }
}
