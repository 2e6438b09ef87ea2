package ba.sigurno.ejb.quiz.analysis;

import ba.sigurno.persistence.quiz.analysis.ItemSums;
import ba.sigurno.persistence.quiz.analysis.ScoreCount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Six pupils and four questions, small enough to be worked out on paper. The tests say what comes out of it.
 *
 * <pre>
 *        A  B  C  D   total
 *   1    1  1  1  1   4
 *   2    1  1  1  0   3
 *   3    1  1  0  0   2
 *   4    1  0  1  0   2
 *   5    1  0  0  0   1
 *   6    0  0  0  0   0
 * </pre>
 */
final class WorkedExample {

    static final double[][] ANSWERS = {
        {1, 1, 1, 1}, {1, 1, 1, 0}, {1, 1, 0, 0}, {1, 0, 1, 0}, {1, 0, 0, 0}, {0, 0, 0, 0}
    };

    private WorkedExample() {}

    /** The sums of a question, as the database would give them. */
    static ItemSums sums(double[][] answers, int question, int upperFrom, int lowerTo) {
        double[] sums = new double[5];
        double[] groups = new double[4];
        int right = 0;
        int wrong = 0;
        for (double[] pupil : answers) {
            double score = pupil[question];
            double rest = (Arrays.stream(pupil).sum() - score) / (pupil.length - 1);
            add(sums, score, score * score, rest, rest * rest, score * rest);
            int upper = percent(pupil) >= upperFrom ? 1 : 0;
            int lower = percent(pupil) <= lowerTo ? 1 : 0;
            add(groups, upper, upper * score, lower, lower * score);
            right += score == 1 ? 1 : 0;
            wrong += score == 0 ? 1 : 0;
        }
        return new ItemSums(
                question + 1L,
                answers.length,
                answers.length,
                answers.length,
                right,
                wrong,
                decimal(sums[0]),
                decimal(sums[1]),
                decimal(sums[2]),
                decimal(sums[3]),
                decimal(sums[4]),
                (long) groups[0],
                decimal(groups[1]),
                (long) groups[2],
                decimal(groups[3]));
    }

    /** The distribution of the totals. */
    static ScoreDistribution distribution(double[][] answers) {
        var byPercent = new TreeMap<Integer, List<Double>>();
        for (double[] pupil : answers) {
            byPercent
                    .computeIfAbsent(percent(pupil), any -> new ArrayList<>())
                    .add(Arrays.stream(pupil).average().orElseThrow());
        }
        int questions = answers[0].length;
        return new ScoreDistribution(byPercent.entrySet().stream()
                .map(entry -> new ScoreCount(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().size(),
                        decimal(entry.getValue().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()),
                        decimal(entry.getValue().stream()
                                .mapToDouble(share -> share * share)
                                .sum()),
                        questions,
                        questions))
                .toList());
    }

    /** All of it. */
    static QuizAnalysis analysis(double[][] answers) {
        var distribution = distribution(answers);
        var sums = IntStream.range(0, answers[0].length)
                .mapToObj(
                        question -> List.of(sums(answers, question, distribution.upperFrom(), distribution.lowerTo())))
                .toList();
        return new QuizAnalysis("quiz", "Kviz", distribution, sums, List.of());
    }

    private static int percent(double[] pupil) {
        return (int) Math.round(100 * Arrays.stream(pupil).average().orElseThrow());
    }

    private static void add(double[] sums, double... values) {
        for (int at = 0; at < values.length; at++) {
            sums[at] += values[at];
        }
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(value, MathContext.DECIMAL64);
    }
}
