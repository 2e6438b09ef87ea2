package ba.sigurno.ejb.exchange.qti.processing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The distance up to which two numbers are equal (section "equal").
 *
 * @param relative whether it is in percent of the first number
 * @param below the distance below the first number
 * @param above the distance above it
 * @param withLeast whether the lower bound itself is equal
 * @param withMost whether the upper bound itself is equal
 */
public record Tolerance(boolean relative, BigDecimal below, BigDecimal above, boolean withLeast, boolean withMost) {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** Returns the tolerance of an {@code equal}; the value of a variable is not understood. */
    public static Tolerance of(Element equal) {
        var mode = equal.attr("toleranceMode");
        if (mode.isEmpty() || mode.equals("exact")) {
            return new Tolerance(false, BigDecimal.ZERO, BigDecimal.ZERO, true, true);
        }
        List<BigDecimal> bounds = Arrays.stream(equal.attr("tolerance").strip().split("\\s+"))
                .map(bound -> (BigDecimal) QtiValue.read("float", bound))
                .toList();
        return new Tolerance(
                mode.equals("relative"),
                bounds.get(0),
                bounds.get(bounds.size() - 1),
                !equal.attr("includeLowerBound").equals("false"),
                !equal.attr("includeUpperBound").equals("false"));
    }

    /** Returns the least number equal to this one. */
    public BigDecimal least(BigDecimal number) {
        return number.subtract(distance(number, below));
    }

    /** Returns the greatest number equal to this one. */
    public BigDecimal most(BigDecimal number) {
        return number.add(distance(number, above));
    }

    private BigDecimal distance(BigDecimal number, BigDecimal bound) {
        return relative ? number.abs().multiply(bound).multiply(HUNDREDTH) : bound;
    }

    /** Returns whether the second is equal to the first. */
    boolean holds(QtiValue first, QtiValue second) {
        int atLeast = second.number().compareTo(least(first.number()));
        int atMost = second.number().compareTo(most(first.number()));
        return (withLeast ? atLeast >= 0 : atLeast > 0) && (withMost ? atMost <= 0 : atMost < 0);
    }
}
