package ba.sigurno.ejb.quiz.analysis;

import ba.sigurno.persistence.quiz.analysis.AttemptFigures;
import ba.sigurno.persistence.quiz.analysis.ItemSums;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The quality of measurement of a quiz, by the first attempts at it. If these are too few it knows nothing but that.
 * Scores are shares of the maximum, from 0 to 1.
 */
public final class QuizAnalysis {

    private final String quizId;
    private final String name;
    private final ScoreDistribution scores;
    private final Collection<List<ItemSums>> questions;
    private final List<ItemAnalysis> items;

    /**
     * A bar of the histogram.
     *
     * @param from the lowest percentage in it
     * @param to the highest percentage in it
     * @param attempts the number of attempts in it
     */
    public record Bin(int from, int to, long attempts) {}

    /**
     * Creates an analysis.
     *
     * @param questions of each question the sums of its versions: a question that was reworded stays the same question
     * @param items the versions, in the quiz's order
     */
    QuizAnalysis(
            String quizId,
            String name,
            ScoreDistribution scores,
            Collection<List<ItemSums>> questions,
            List<ItemAnalysis> items) {
        this.quizId = quizId;
        this.name = name;
        this.scores = scores;
        this.questions = List.copyOf(questions);
        this.items = isShown() ? List.copyOf(items) : List.of();
    }

    public String getQuizId() {
        return quizId;
    }

    /** Returns the name of the quiz. */
    public String getName() {
        return name;
    }

    /** Returns the reliability of the figures. */
    public Evidence getEvidence() {
        return Evidence.of(scores.pupils());
    }

    /** Returns whether there are figures. */
    public boolean isShown() {
        return getEvidence() != Evidence.TOO_FEW;
    }

    /** Returns the maximum number of attempts that are looked at. */
    public int getLimit() {
        return AttemptFigures.MAX_ATTEMPTS;
    }

    /** Counts the pupils who finished a first attempt, of those that are looked at. */
    public long getAttempts() {
        return isShown() ? scores.attempts() : 0;
    }

    /** Returns the mean score. */
    public OptionalDouble getMean() {
        return isShown() ? OptionalDouble.of(scores.mean()) : OptionalDouble.empty();
    }

    /** Returns the standard deviation of the scores. */
    public OptionalDouble getDeviation() {
        return isShown() ? OptionalDouble.of(Math.sqrt(scores.variance())) : OptionalDouble.empty();
    }

    /** Returns the number of attempts by their score, from the lowest to the highest. */
    public List<Bin> getBins() {
        return isShown() ? scores.bins() : List.of();
    }

    /** Returns the versions of the questions, in the quiz's order, drawn ones last. */
    public List<ItemAnalysis> getItems() {
        return items;
    }

    /** Returns whether everybody was asked the same questions; drawn ones make a reliability meaningless. */
    public boolean isSameForAll() {
        return scores.isEverywhere(questions.size())
                && questions.stream().allMatch(versions -> attempts(versions) == scores.attempts());
    }

    /**
     * Returns Cronbach's alpha: 1 when scores are free of chance, about 0 when they are nothing but chance, below when
     * questions contradict each other. Empty unless all were asked the same and something varies.
     */
    public OptionalDouble getReliability() {
        if (!isShown() || !isSameForAll()) {
            return OptionalDouble.empty();
        }
        double variances = questions.stream()
                .mapToDouble(versions -> TestTheory.variance(
                        attempts(versions),
                        versions.stream()
                                .mapToDouble(sums -> sums.score().doubleValue())
                                .sum(),
                        versions.stream()
                                .mapToDouble(sums -> sums.scoreSquares().doubleValue())
                                .sum()))
                .sum();
        return TestTheory.alpha(questions.size(), variances, scores.variance() * questions.size() * questions.size());
    }

    /**
     * Returns the standard error of measurement, as a share like the scores; empty with the reliability, or when that
     * is negative.
     */
    public OptionalDouble getStandardError() {
        var alpha = getReliability();
        return alpha.orElse(-1) < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(TestTheory.standardError(getDeviation().getAsDouble(), alpha.getAsDouble()));
    }

    private static long attempts(List<ItemSums> versions) {
        return versions.stream().mapToLong(ItemSums::attempts).sum();
    }
}
