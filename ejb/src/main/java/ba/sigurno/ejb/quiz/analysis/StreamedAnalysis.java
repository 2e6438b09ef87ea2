package ba.sigurno.ejb.quiz.analysis;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.quiz.analysis.ItemAnalysis.Item;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.analysis.ItemSums;
import ba.sigurno.persistence.quiz.analysis.ResponseCount;
import ba.sigurno.persistence.quiz.analysis.ScoreCount;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The analysis of questions that everybody was asked, of attempts that are told one after the other and not kept. They
 * are told twice: first their scores, by which the upper and the lower group are found, then their answers. For use by
 * one thread.
 */
public final class StreamedAnalysis {

    private static final int WHOLE = 100;

    private final List<QuestionVersion> versions;
    private final long[] attempts = new long[WHOLE + 1];
    private final double[] shares = new double[WHOLE + 1];
    private final double[] squares = new double[WHOLE + 1];
    private final List<Sums> sums = new ArrayList<>();
    private int upperFrom = -1;
    private int lowerTo = -1;

    /** The sums of one question. */
    private static final class Sums {
        private long attempts;
        private long answered;
        private long right;
        private long wrong;
        private double score;
        private double scoreSquares;
        private double rest;
        private double restSquares;
        private double products;
        private long upper;
        private double upperScore;
        private long lower;
        private double lowerScore;
        private final Map<String, long[]> responses = new HashMap<>();
    }

    /** Begins an analysis of these questions, in their order. */
    public StreamedAnalysis(List<QuestionVersion> versions) {
        this.versions = List.copyOf(versions);
        versions.forEach(version -> sums.add(new Sums()));
    }

    /** Tells the score of an attempt, from 0 to 1. */
    public void score(double share) {
        int percent = percent(share);
        attempts[percent]++;
        shares[percent] += share;
        squares[percent] += share * share;
    }

    /** Ends the telling of scores; the answers follow. */
    public void scoresAreTold() {
        var counts = IntStream.rangeClosed(0, WHOLE)
                .filter(percent -> attempts[percent] > 0)
                .mapToObj(percent -> new ScoreCount(
                        percent,
                        attempts[percent],
                        attempts[percent],
                        BigDecimal.valueOf(shares[percent]),
                        BigDecimal.valueOf(squares[percent]),
                        versions.size(),
                        versions.size()))
                .toList();
        if (!counts.isEmpty()) {
            var scores = new ScoreDistribution(counts);
            upperFrom = scores.upperFrom();
            lowerTo = scores.lowerTo();
        }
    }

    /**
     * Tells the answers of an attempt.
     *
     * @param share its score, as it was told before
     * @param scores of each question, from 0 to 1; 0 where it was left out
     * @param responses to each question, encoded; null where it was left out
     */
    public void answers(double share, double[] scores, String[] responses) {
        int percent = percent(share);
        double all = 0;
        for (double score : scores) {
            all += score;
        }
        for (int item = 0; item < scores.length; item++) {
            double rest = scores.length == 1 ? 0 : (all - scores[item]) / (scores.length - 1);
            add(sums.get(item), scores[item], rest, responses[item], percent);
        }
    }

    private void add(Sums sum, double score, double rest, String response, int percent) {
        sum.attempts++;
        sum.score += score;
        sum.scoreSquares += score * score;
        sum.rest += rest;
        sum.restSquares += rest * rest;
        sum.products += score * rest;
        boolean upper = percent >= upperFrom;
        if (upper) {
            sum.upper++;
            sum.upperScore += score;
        }
        if (percent <= lowerTo) {
            sum.lower++;
            sum.lowerScore += score;
        }
        if (response != null) {
            sum.answered++;
            sum.right += score >= 1 ? 1 : 0;
            sum.wrong += score <= 0 ? 1 : 0;
            var counts = sum.responses.computeIfAbsent(response, any -> new long[2]);
            counts[0]++;
            counts[1] += upper ? 1 : 0;
        }
    }

    private static int percent(double share) {
        return (int) Math.round(share * WHOLE);
    }

    /** Returns the analyses, in the questions' order. */
    public List<ItemAnalysis> analyses(Language language) {
        return IntStream.range(0, versions.size())
                .mapToObj(item -> analysis(item, language))
                .toList();
    }

    private ItemAnalysis analysis(int place, Language language) {
        var version = versions.get(place);
        var sum = sums.get(place);
        var item = new Item(
                place + 1,
                version.getQuestion().getPublicId(),
                version.getNumber(),
                true,
                version.getType(),
                Question.beginning(Localised.text(version.getContent().stem().byLanguage(), language)));
        boolean alone = versions.size() == 1;
        var itemSums = new ItemSums(
                version.getId(),
                sum.attempts,
                sum.attempts,
                sum.answered,
                sum.right,
                sum.wrong,
                BigDecimal.valueOf(sum.score),
                BigDecimal.valueOf(sum.scoreSquares),
                alone ? null : BigDecimal.valueOf(sum.rest),
                alone ? null : BigDecimal.valueOf(sum.restSquares),
                alone ? null : BigDecimal.valueOf(sum.products),
                sum.upper,
                BigDecimal.valueOf(sum.upperScore),
                sum.lower,
                BigDecimal.valueOf(sum.lowerScore));
        var responses = sum.responses.entrySet().stream()
                .map(response -> new ResponseCount(
                        version.getId(),
                        response.getKey(),
                        response.getValue()[0],
                        response.getValue()[0],
                        response.getValue()[1]))
                .toList();
        return new ItemAnalysis(
                item, itemSums, new GivenAnswers(version.getContent().interaction(), itemSums, language).of(responses));
    }
}
