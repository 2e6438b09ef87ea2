package ba.sigurno.ejb.exchange.qti.processing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * How far two numbers may be apart and still be equal (section "equal").
 *
 * @param relative whether it is percent of the first number
 * @param below how far below the first number
 * @param above how far above
 * @param withLeast whether the lower bound itself is equal
 * @param withMost whether the upper bound itself is equal
 */
public record Tolerance(boolean relative, BigDecimal below, BigDecimal above, boolean withLeast, boolean withMost) {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** The tolerance of an {@code equal}; what is a variable's value is not understood. */
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

    /** The least number equal to this one. */
    public BigDecimal least(BigDecimal number) {
        return number.subtract(distance(number, below));
    }

    /** The greatest number equal to this one. */
    public BigDecimal most(BigDecimal number) {
        return number.add(distance(number, above));
    }

    private BigDecimal distance(BigDecimal number, BigDecimal bound) {
        return relative ? number.abs().multiply(bound).multiply(HUNDREDTH) : bound;
    }

    /** Whether the second is equal to the first. */
    boolean holds(QtiValue first, QtiValue second) {
        int atLeast = second.number().compareTo(least(first.number()));
        int atMost = second.number().compareTo(most(first.number()));
        return (withLeast ? atLeast >= 0 : atLeast > 0) && (withMost ? atMost <= 0 : atMost < 0);
    }
}
