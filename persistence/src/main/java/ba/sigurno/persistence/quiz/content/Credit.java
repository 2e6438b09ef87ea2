package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Computes shares of a question's worth: 1 is all of it. */
public final class Credit {

    /** The number of decimal places of a score. */
    public static final int SCALE = 4;

    /**
     * The number of decimal places of the worth of one choice; with seven, three thirds make a whole at {@link #SCALE}.
     */
    public static final int SHARE_SCALE = 7;

    private Credit() {}

    /**
     * Returns the worth of one choice, from -1 to 1, rounded to {@link #SHARE_SCALE} places, without needless zeros.
     */
    public static BigDecimal share(BigDecimal value) {
        DomainException.require(value.abs().compareTo(BigDecimal.ONE) <= 0, "quiz_rule_credit_range");
        return plain(value.setScale(SHARE_SCALE, RoundingMode.HALF_UP));
    }

    /** Returns one of {@code count} equal shares of the whole. */
    public static BigDecimal share(int count) {
        return plain(BigDecimal.ONE.divide(BigDecimal.valueOf(count), SHARE_SCALE, RoundingMode.HALF_UP));
    }

    /** Returns a sum of shares as a score: from 0 to 1, with {@link #SCALE} places. */
    public static BigDecimal score(BigDecimal sum) {
        return sum.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** Returns {@code part} of {@code whole} as a score. */
    public static BigDecimal score(BigDecimal part, BigDecimal whole) {
        return score(part.divide(whole, SHARE_SCALE, RoundingMode.HALF_UP));
    }

    /** Returns whether an answer is wholly right. */
    public static boolean isFull(BigDecimal score) {
        return score.compareTo(BigDecimal.ONE) == 0;
    }

    /** Returns a number without needless zeros, so that equal numbers are equal values. */
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
