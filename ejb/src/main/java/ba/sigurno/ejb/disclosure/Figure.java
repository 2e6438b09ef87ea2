package ba.sigurno.ejb.disclosure;

import ba.sigurno.ejb.i18n.Percent;
import java.math.BigDecimal;

/** A number that may have to stay hidden because it is about too few children; a hidden one gives no value. */
public final class Figure {

    private static final Figure HIDDEN = new Figure(null);

    private final Long value;

    private Figure(Long value) {
        this.value = value;
    }

    /** Creates a visible or a hidden figure. */
    public static Figure of(long value, boolean hidden) {
        return hidden ? HIDDEN : new Figure(value);
    }

    public boolean isHidden() {
        return value == null;
    }

    /** Returns the number; null when it is hidden. */
    public Long getValue() {
        return value;
    }

    /**
     * Returns the position in an order by size; hidden figures come first, all alike, so that the order does not reveal
     * them.
     */
    public long rank() {
        return value == null ? -1 : value;
    }

    /** Returns the share of a whole, in percent, at most 100; null when it is hidden or there is no whole. */
    public BigDecimal percentOf(long whole) {
        return value == null || whole == 0 ? null : Percent.of(Math.min(value, whole), whole);
    }
}
