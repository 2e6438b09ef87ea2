package ba.sigurno.ejb.participation.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A shade of a map, and the shares it stands for.
 *
 * @param number from 1, the lightest
 * @param from the least share in percent
 * @param to the share in percent below which it ends; null for the darkest
 */
public record Shade(int number, int from, Integer to) {

    private static final List<Integer> STEPS = List.of(0, 5, 20, 40, 60);

    /** All shades, the lightest first. */
    public static final List<Shade> ALL = IntStream.range(0, STEPS.size())
            .mapToObj(at -> new Shade(at + 1, STEPS.get(at), at + 1 < STEPS.size() ? STEPS.get(at + 1) : null))
            .toList();

    /** Returns the shade of a share as it reads, rounded to whole percent; null for none (null). */
    public static Shade of(BigDecimal share) {
        if (share == null) {
            return null;
        }
        int rounded = share.setScale(0, RoundingMode.HALF_UP).intValue();
        return ALL.get((int) STEPS.stream().filter(step -> step <= rounded).count() - 1);
    }

    /** Returns its name among the classes of the stylesheet. */
    public String getStyleClass() {
        return "s" + number;
    }

    /** Returns the style class of a share; that of what is not known for none (null). */
    public static String styleClass(BigDecimal share) {
        var shade = of(share);
        return shade == null ? "none" : shade.getStyleClass();
    }
}
