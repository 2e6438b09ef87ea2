package ba.sigurno.ejb.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomRoundingTest {

    private static final int KEYS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 6, 13, 29, 1_001})
    void whatIsShownIsAMultipleOfFiveLessThanFiveAway(long count) {
        assertThat(keys().map(key -> RandomRounding.round(count, key)))
                .allMatch(shown -> shown % 5 == 0 && Math.abs(shown - count) < 5);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 30, 1_000})
    void aMultipleOfFiveStays(long count) {
        assertThat(keys().map(key -> RandomRounding.round(count, key))).containsOnly(count);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 27})
    void overManyCellsNothingIsAddedAndNothingLost(long count) {
        assertThat(keys().map(key -> RandomRounding.round(count, key)).average().orElseThrow())
                .isCloseTo(count, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 37, 299, 301, 12_345})
    void aSumIsAMultipleOfItsOwnBaseAndRightOnAverage(long minutes) {
        assertThat(keys().map(key -> RandomRounding.round(minutes, key, 300)))
                .allMatch(shown -> shown % 300 == 0 && Math.abs(shown - minutes) < 300);
        assertThat(keys().map(key -> RandomRounding.round(minutes, key, 300))
                        .average()
                        .orElseThrow())
                .isCloseTo(minutes, within(5.0));
    }

    @Test
    void theSameCellIsRoundedAlikeAndNeighbouringKeysAreNot() {
        assertThat(RandomRounding.round(3, 77)).isEqualTo(RandomRounding.round(3, 77));
        assertThat(LongStream.range(0, 40)
                        .map(key -> RandomRounding.round(3, key))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aFigureThatGrowsNeverShrinksInSight() {
        assertThat(keys().limit(100)).allMatch(key -> LongStream.range(0, 30)
                .allMatch(count -> RandomRounding.round(count, key) <= RandomRounding.round(count + 1, key)));
    }

    private static LongStream keys() {
        return new Random(8).longs(KEYS, 0, 1L << 40);
    }
}
