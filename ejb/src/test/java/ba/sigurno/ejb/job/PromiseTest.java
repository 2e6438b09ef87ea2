package ba.sigurno.ejb.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a promise deletes and what it counts is said by one condition. */
class PromiseTest {

    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DELETE FROM Link l WHERE l.endsAt < :before | SELECT l.id FROM Link l WHERE l.endsAt < :before
                    UPDATE Pupil p SET p.name = NULL WHERE p.year < :year | SELECT p.id FROM Pupil p WHERE p.year < :year
                    UPDATE Log e SET e.address = NULL, e.place = '' WHERE e.at < :at AND NOT EXISTS (SELECT x FROM Log x WHERE x.b = 1)\
                     | SELECT e.id FROM Log e WHERE e.at < :at AND NOT EXISTS (SELECT x FROM Log x WHERE x.b = 1)
                    SELECT r FROM Report r WHERE r.at < :at ORDER BY r.id | SELECT r.id FROM Report r WHERE r.at < :at ORDER BY r.id
                    SELECT s.file.id FROM Task s WHERE s.at < :at | SELECT s.file.id FROM Task s WHERE s.at < :at
                    """)
    void whatDeletesAlsoFinds(String jpql, String finding) {
        assertThat(Promise.finding(jpql.strip()))
                .isEqualTo(finding.replace("''", "'").strip());
    }

    @Test
    void timeIsCountedBackByTheCalendar() {
        assertThat(Promise.ago(NEW_YEAR, Period.ofYears(1))).isEqualTo("2026-01-01T10:00:00Z");
        assertThat(Promise.ago(NEW_YEAR, Duration.ofDays(30))).isEqualTo("2026-12-02T10:00:00Z");
        // In Sarajevo summer begins in between: the hour of the day stays.
        assertThat(Promise.ago(Instant.parse("2027-04-01T10:00:00Z"), Period.ofMonths(1)))
                .isEqualTo("2027-03-01T11:00:00Z");
    }

    @Test
    void aPromiseMayHaveADayOnWhichManyRowsGo() {
        var promise = Promise.uncounted("pupil", PromiseTest.class);
        assertThat(promise.nextGreatDay(NEW_YEAR)).isEmpty();
        assertThat(promise.mostly(day -> day.plusDays(1)).nextGreatDay(NEW_YEAR))
                .contains(LocalDate.of(2027, 1, 2));
    }
}
