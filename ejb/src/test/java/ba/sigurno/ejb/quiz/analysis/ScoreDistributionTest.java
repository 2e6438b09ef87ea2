package ba.sigurno.ejb.quiz.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.quiz.analysis.ScoreCount;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScoreDistributionTest {

    @Test
    void theGroupsAreThe27PercentAtEachEnd() {
        var scores = scores(0, 10, 20, 30, 40, 50, 60, 70, 80, 100);
        // 2.7 of ten: three attempts at each end.
        assertThat(scores.upperFrom()).isEqualTo(70);
        assertThat(scores.lowerTo()).isEqualTo(20);
    }

    @Test
    void whoIsAsGoodAsTheLastOfTheUpperGroupBelongsToIt() {
        assertThat(scores(0, 20, 20, 20, 80, 80, 80, 80, 100, 100).upperFrom()).isEqualTo(80);
        assertThat(scores(0, 20, 20, 20, 80, 80, 80, 80, 100, 100).lowerTo()).isEqualTo(20);
    }

    @Test
    void whereMostAreAlikeThereAreNoGroups() {
        var scores = scores(80, 80, 80, 80, 80);
        assertThat(scores.upperFrom()).isGreaterThan(100);
        assertThat(scores.lowerTo()).isNegative();
    }

    @Test
    void everyAttemptIsInOneBarAndTheBestIsInTheLast() {
        var bins = scores(0, 9, 10, 55, 89, 90, 99, 100).bins();
        assertThat(bins).extracting(QuizAnalysis.Bin::attempts).containsExactly(2L, 1L, 0L, 0L, 0L, 1L, 0L, 0L, 1L, 3L);
        assertThat(bins.get(9).to()).isEqualTo(100);
        assertThat(bins).hasSize(10);
    }

    private static ScoreDistribution scores(int... percents) {
        return new ScoreDistribution(Arrays.stream(percents)
                .distinct()
                .sorted()
                .mapToObj(percent -> count(
                        percent,
                        Arrays.stream(percents).filter(each -> each == percent).count()))
                .toList());
    }

    private static ScoreCount count(int percent, long attempts) {
        var share = BigDecimal.valueOf(percent * attempts, 2);
        var squares = BigDecimal.valueOf((long) percent * percent * attempts, 4);
        return new ScoreCount(percent, attempts, attempts, share, squares, 10, 10);
    }
}
