package ba.sigurno.ejb.library.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OaiDatestampsTest {

    @Test
    void aDayIsAllOfItAndASecondToo() {
        assertThat(OaiDatestamps.first("2026-11-28")).isEqualTo(Instant.parse("2026-11-28T00:00:00Z"));
        assertThat(OaiDatestamps.after("2026-11-28")).isEqualTo(Instant.parse("2026-11-29T00:00:00Z"));
        assertThat(OaiDatestamps.after("2026-11-28T10:00:00Z")).isEqualTo(Instant.parse("2026-11-28T10:00:01Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-02-30",
                "2026-11-28T10:00Z",
                "2026-11-28T10:00:00",
                "2026-11-28T25:00:00Z",
                "2026-11-28T24:00:00Z",
                "2026-11-28T23:59:60Z",
                "0000-11-28",
                "yesterday"
            })
    void whatIsNoDatestampIsABadArgument(String text) {
        assertThatThrownBy(() -> OaiDatestamps.first(text))
                .isInstanceOfSatisfying(
                        OaiProblem.class, problem -> assertThat(problem.code()).isEqualTo("badArgument"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28,2026-11-28T10:00:00Z", "2026-11-29,2026-11-28"})
    void aRangeIsEquallyExactAtBothEndsAndInOrder(String from, String until) {
        assertThatThrownBy(() -> OaiDatestamps.requireRange(from, until)).isInstanceOf(OaiProblem.class);
    }
}
