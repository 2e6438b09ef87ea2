package ba.sigurno.ejb.participation.picture;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A share, and between which shares it can be told from chance: the interval of Wilson, at 90 %. The smaller the whole, the
 * wider it is, so that a small school is first only where it is so beyond doubt.
 *
 * @param share in percent
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(BigDecimal share, BigDecimal low, BigDecimal high) {

    /** The standard deviations on either side that hold 90 % of a normal distribution. */
    private static final double Z = 1.6449;

    private static final double PERCENT = 100;

    /** Returns that of a part, at most the whole, which is positive. */
    public static Interval of(long part, long whole) {
        double share = (double) Math.min(part, whole) / whole;
        double spread = Z * Z / whole;
        double middle = (share + spread / 2) / (1 + spread);
        double half = Z / (1 + spread) * Math.sqrt(share * (1 - share) / whole + spread / whole / 4);
        return new Interval(percent(share), percent(Math.max(0, middle - half)), percent(Math.min(1, middle + half)));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * PERCENT).round(MathContext.DECIMAL32);
    }
}
