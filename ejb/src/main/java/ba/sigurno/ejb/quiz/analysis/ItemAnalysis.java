package ba.sigurno.ejb.quiz.analysis;

import ba.sigurno.persistence.quiz.analysis.ItemSums;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The results of one version of a question in the first attempts that asked it. If these are of too few pupils it knows
 * nothing but that: every count is 0 and every figure empty.
 */
public final class ItemAnalysis {

    private final Item item;
    private final Evidence evidence;
    private final ItemSums sums;
    private final List<GivenAnswer> answers;

    /**
     * A version of a question.
     *
     * @param number its place in the quiz, from 1; 0 where it has none, as it was drawn or is no longer asked
     * @param questionId the public id of the question
     * @param version the number of the version
     * @param current whether this is the version that is asked now
     * @param type the way it is answered
     * @param stem its stem, for lists
     */
    public record Item(int number, String questionId, int version, boolean current, QuestionType type, String stem) {}

    ItemAnalysis(Item item, ItemSums sums, List<GivenAnswer> answers) {
        this.item = item;
        this.evidence = Evidence.of(sums.pupils());
        this.sums = isShown() ? sums : ItemSums.none(sums.versionId());
        this.answers = isShown() ? List.copyOf(answers) : List.of();
    }

    public Item getItem() {
        return item;
    }

    /** Returns the reliability of the figures. */
    public Evidence getEvidence() {
        return evidence;
    }

    /** Returns whether there are figures. */
    public boolean isShown() {
        return evidence != Evidence.TOO_FEW;
    }

    /** Counts the attempts that asked it. */
    public long getAttempts() {
        return sums.attempts();
    }

    /** Returns the mean score, from 0 (nobody got anything right) to 1; an omitted question scores nothing. */
    public OptionalDouble getFacility() {
        return mean(sums.score().doubleValue(), sums.attempts());
    }

    /**
     * Returns the correlation of its score with the mean of the other questions, from -1 to 1: the corrected item-total
     * correlation, point-biserial where answers are right or wrong. Empty where nothing varies.
     */
    public OptionalDouble getDiscrimination() {
        return sums.rest() == null
                ? OptionalDouble.empty()
                : TestTheory.correlation(
                        sums.attempts(),
                        sums.score().doubleValue(),
                        sums.scoreSquares().doubleValue(),
                        sums.rest().doubleValue(),
                        sums.restSquares().doubleValue(),
                        sums.products().doubleValue());
    }

    /**
     * Returns the facility in the upper 27 % less that in the lower 27 %, from -1 to 1; empty where these groups would
     * meet.
     */
    public OptionalDouble getUpperLower() {
        var upper = mean(sums.upperScore().doubleValue(), sums.upper());
        var lower = mean(sums.lowerScore().doubleValue(), sums.lower());
        return upper.isPresent() && lower.isPresent()
                ? OptionalDouble.of(upper.getAsDouble() - lower.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble mean(double sum, long count) {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }

    /** Counts the attempts that left it out, as the time was up. */
    public long getOmitted() {
        return sums.attempts() - sums.answered();
    }

    /** Counts the attempts that had it wholly right. */
    public long getRight() {
        return sums.right();
    }

    /** Counts the attempts that had a part of it right. */
    public long getPartly() {
        return sums.answered() - sums.right() - sums.wrong();
    }

    /** Counts the attempts that answered and had nothing of it right. */
    public long getWrong() {
        return sums.wrong();
    }

    /** Counts the attempts of the upper group that asked it. */
    public long getUpper() {
        return sums.upper();
    }

    /** Returns the answers given, where each is one choice or one text. */
    public List<GivenAnswer> getAnswers() {
        return answers;
    }

    /** Returns the reasons why its key should be looked at. */
    public Set<Hint> getHints() {
        var hints = EnumSet.noneOf(Hint.class);
        if (TestTheory.isNegative(getDiscrimination().orElse(0), sums.attempts())) {
            hints.add(Hint.NEGATIVE);
        }
        if (sums.upper() >= Evidence.MIN && mostOfUpper(false) > mostOfUpper(true)) {
            hints.add(Hint.DISTRACTOR);
        }
        return hints;
    }

    private long mostOfUpper(boolean right) {
        return answers.stream()
                .filter(answer -> answer.kind() == GivenAnswer.Kind.OPTION && answer.right() == right)
                .mapToLong(GivenAnswer::upper)
                .max()
                .orElse(0);
    }
}
