package ba.sigurno.ejb.quiz.analysis;

import ba.sigurno.ejb.quiz.analysis.QuizAnalysis.Bin;
import ba.sigurno.persistence.quiz.analysis.ScoreCount;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The distribution of the scores of a quiz, in shares from 0 to 1.
 *
 * @param counts the number of attempts with each percentage, the lowest first
 */
record ScoreDistribution(List<ScoreCount> counts) {

    /** The part of all attempts that makes the upper group, and the lower (Kelley 1939). */
    private static final double GROUP = 0.27;

    /** The width of a bar of the histogram, in percent. */
    private static final int WIDTH = 10;

    ScoreDistribution {
        counts = List.copyOf(counts);
    }

    long attempts() {
        return counts.stream().mapToLong(ScoreCount::attempts).sum();
    }

    long pupils() {
        return counts.stream().mapToLong(ScoreCount::pupils).sum();
    }

    double mean() {
        return sum() / attempts();
    }

    /** Returns the variance of the shares; there are two attempts at least. */
    double variance() {
        double squares = counts.stream()
                .mapToDouble(count -> count.shareSquares().doubleValue())
                .sum();
        return TestTheory.variance(attempts(), sum(), squares);
    }

    private double sum() {
        return counts.stream().mapToDouble(count -> count.share().doubleValue()).sum();
    }

    /** Returns whether every attempt has this number of questions. */
    boolean isEverywhere(int questions) {
        return counts.stream()
                .allMatch(count -> count.fewestQuestions() == questions && count.mostQuestions() == questions);
    }

    /**
     * Returns the percentage from which on an attempt belongs to the upper group: so many of the best as make 27 %, and
     * all that are as good as the last of them. Above 100 when that group would meet the lower one.
     */
    int upperFrom() {
        int upper = edge(reversed());
        return upper > edge(counts.stream()) ? upper : 101;
    }

    /**
     * Returns the percentage up to which an attempt belongs to the lower group; below 0 when that would meet the upper
     * one.
     */
    int lowerTo() {
        int lower = edge(counts.stream());
        return lower < edge(reversed()) ? lower : -1;
    }

    private Stream<ScoreCount> reversed() {
        return IntStream.range(0, counts.size()).mapToObj(at -> counts.get(counts.size() - 1 - at));
    }

    private int edge(Stream<ScoreCount> fromTheOutside) {
        long wanted = (long) Math.ceil(GROUP * attempts());
        long taken = 0;
        for (var count : (Iterable<ScoreCount>) fromTheOutside::iterator) {
            taken += count.attempts();
            if (taken >= wanted) {
                return count.percent();
            }
        }
        throw new IllegalStateException("no attempts");
    }

    /** Returns the bars of the histogram, from 0 to 100 percent; the last holds 100 too. */
    List<Bin> bins() {
        return IntStream.range(0, 100 / WIDTH)
                .mapToObj(at -> bin(at * WIDTH, at == 100 / WIDTH - 1 ? 100 : at * WIDTH + WIDTH - 1))
                .toList();
    }

    private Bin bin(int from, int to) {
        long attempts = counts.stream()
                .filter(count -> from <= count.percent() && count.percent() <= to)
                .mapToLong(ScoreCount::attempts)
                .sum();
        return new Bin(from, to, attempts);
    }
}
