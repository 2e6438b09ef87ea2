package ba.sigurno.ejb.disclosure;

/** A number that may have to stay hidden because it tells about too few children; then nobody can ask for it. */
public final class Figure {

    private static final Figure HIDDEN = new Figure(null);

    private final Long value;

    private Figure(Long value) {
        this.value = value;
    }

    /** A figure to be seen, or hidden. */
    public static Figure of(long value, boolean hidden) {
        return hidden ? HIDDEN : new Figure(value);
    }

    public boolean isHidden() {
        return value == null;
    }

    /** The number; null when it is hidden. */
    public Long getValue() {
        return value;
    }

    /** Where it stands in an order by size; hidden ones come first, all alike, lest the order betray them. */
    public long rank() {
        return value == null ? -1 : value;
    }

    /** How much it is of a whole, in percent, at most 100; null when it is hidden or there is no whole. */
    public Integer percentOf(long whole) {
        return value == null || whole == 0 ? null : (int) Math.min(100, Math.round(100.0 * value / whole));
    }
}
