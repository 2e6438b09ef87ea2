package ba.sigurno.ejb.quiz.analysis;

import java.util.OptionalDouble;

/**
 * The formulas of classical test theory, from sums alone. Variances are those of a sample (divided by n − 1), so that
 * few attempts are not taken for more than they are. A figure that cannot be computed, as nothing varies, is empty.
 */
final class TestTheory {

    /** The share of its own size below which a variance is taken for an error of rounding. */
    private static final double NOTHING = 1e-9;

    /** The number of deviations below the mean beyond which one of twenty normal values lies. */
    private static final double ONE_OF_TWENTY = 1.645;

    private TestTheory() {}

    /**
     * Returns the variance.
     *
     * @param n the number of values, at least 2
     * @param sum their sum
     * @param squares the sum of their squares
     */
    static double variance(long n, double sum, double squares) {
        return deviations(n, sum, squares) / (n - 1);
    }

    /**
     * Returns the product-moment correlation of x and y (Pearson); for an x of 0 and 1 that is the point-biserial one.
     */
    static OptionalDouble correlation(long n, double x, double xx, double y, double yy, double xy) {
        double spread = deviations(n, x, xx) * deviations(n, y, yy);
        return n < 2 || spread <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(-1, Math.min(1, (xy - x * y / n) / Math.sqrt(spread))));
    }

    /**
     * Returns whether a correlation over n pairs is negative by more than chance explains in nineteen of twenty cases;
     * chance makes it deviate by about the inverse of the root of n.
     */
    static boolean isNegative(double correlation, long n) {
        return correlation * Math.sqrt(n) < -ONE_OF_TWENTY;
    }

    /**
     * Returns Cronbach's alpha, which for questions that are right or wrong is KR-20 (Kuder and Richardson).
     *
     * @param items the number of questions
     * @param itemVariances the sum of the variances of their scores
     * @param totalVariance the variance of the sum of their scores
     */
    static OptionalDouble alpha(int items, double itemVariances, double totalVariance) {
        return items < 2 || totalVariance <= NOTHING
                ? OptionalDouble.empty()
                : OptionalDouble.of(items / (items - 1.0) * (1 - itemVariances / totalVariance));
    }

    /** Returns the standard error of measurement, in the unit of the deviation; alpha is from 0 to 1. */
    static double standardError(double deviation, double alpha) {
        return deviation * Math.sqrt(1 - alpha);
    }

    /** Returns the sum of the squared distances from the mean. */
    private static double deviations(long n, double sum, double squares) {
        double deviations = squares - sum * sum / n;
        return deviations <= NOTHING * squares ? 0 : deviations;
    }
}
