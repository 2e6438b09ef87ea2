package ba.sigurno.ejb.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOSNIAN | utorak, 24. novembra 2026. | 24. 11. 2026. | novembar 2026.",
                "CROATIAN | utorak, 24. studenoga 2026. | 24. 11. 2026. | studeni 2026.",
                "SERBIAN_LATIN | utorak, 24. novembra 2026. | 24. 11. 2026. | novembar 2026.",
                "SERBIAN_CYRILLIC | уторак, 24. новембра 2026. | 24. 11. 2026. | новембар 2026.",
                "ENGLISH | Tuesday, 24 November 2026 | 24/11/2026 | November 2026",
            })
    void aDateIsSaidAsPeopleSayIt(Language language, String weekdayDate, String shortDate, String month) {
        assertThat(Dates.weekdayDate(language, DAY)).isEqualTo(weekdayDate);
        assertThat(Dates.date(language, DAY)).isEqualTo(weekdayDate.substring(weekdayDate.indexOf(' ') + 1));
        assertThat(Dates.shortDate(language, DAY)).isEqualTo(shortDate);
        assertThat(Dates.month(language, YearMonth.from(DAY))).isEqualTo(month);
    }

    @Test
    void februaryIsVeljacaInCroatian() {
        assertThat(Dates.date(Language.CROATIAN, LocalDate.of(2027, 2, 9))).isEqualTo("9. veljače 2027.");
    }

    @Test
    void anInstantIsShownInTheTimeOfSarajevo() {
        assertThat(Dates.dateTime(Language.BOSNIAN, Instant.parse("2026-11-24T09:12:00Z")))
                .isEqualTo("24. novembra 2026. u 10:12");
        assertThat(Dates.dateTime(Language.ENGLISH, Instant.parse("2026-07-01T22:30:00Z")))
                .isEqualTo("2 July 2026 at 00:30");
    }

    @Test
    void theLastDaysAreCountedByCalendarDays() {
        var now = Instant.parse("2026-11-24T05:00:00Z");
        assertThat(Dates.ago(Language.BOSNIAN, Instant.parse("2026-11-24T00:05:00Z"), now))
                .isEqualTo("danas u 01:05");
        assertThat(Dates.ago(Language.BOSNIAN, Instant.parse("2026-11-23T22:30:00Z"), now))
                .isEqualTo("jučer u 23:30");
        assertThat(Dates.ago(Language.BOSNIAN, Instant.parse("2026-11-20T09:00:00Z"), now))
                .isEqualTo("prije 4 dana");
        assertThat(Dates.ago(Language.BOSNIAN, Instant.parse("2026-09-01T09:00:00Z"), now))
                .isEqualTo("1. septembra 2026.");
    }
}
