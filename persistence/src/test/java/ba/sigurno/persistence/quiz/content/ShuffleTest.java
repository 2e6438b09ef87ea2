package ba.sigurno.persistence.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d");

    @Test
    void theSameSeedGivesTheSameOrder() {
        assertThat(Shuffle.of(ALL, 5)).isEqualTo(Shuffle.of(ALL, 5)).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void questionsBesideEachOtherAreNotShuffledAlike() {
        var firsts = LongStream.range(1, 400)
                .mapToObj(seed -> Shuffle.of(ALL, seed).get(0))
                .collect(Collectors.groupingBy(first -> first, Collectors.counting()));
        assertThat(firsts).hasSize(4).allSatisfy((code, times) -> assertThat(times)
                .isBetween(70L, 130L));
        assertThat(LongStream.range(1, 10)
                        .mapToObj(seed -> Shuffle.of(ALL, seed))
                        .distinct())
                .hasSizeGreaterThan(5);
    }

    @Test
    void aFixedOneStaysInItsPlace() {
        assertThat(LongStream.range(0, 50).mapToObj(seed -> Shuffle.of(ALL, "d"::equals, seed)))
                .allSatisfy(order -> assertThat(order.get(3)).isEqualTo("d"));
    }

    @Test
    void anotherOrderIsNeverTheGivenOne() {
        assertThat(LongStream.range(0, 200).mapToObj(seed -> Shuffle.other(ALL, seed)))
                .doesNotContain(ALL);
        assertThat(Shuffle.other(List.of("a", "b"), 1)).containsExactly("b", "a");
    }
}
