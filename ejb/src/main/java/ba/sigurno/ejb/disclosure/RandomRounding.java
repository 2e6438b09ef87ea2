package ba.sigurno.ejb.disclosure;

/**
 * Rounds figures about children to multiples of {@value #BASE}, up or down as it falls, so that nobody learns a figure about
 * fewer than five: neither from its own cell nor by subtracting cells from one another.
 *
 * <p>This is the cell key method of statistical offices. Every unit that is counted has a secret random key; the key of a cell
 * is the sum of the keys of its units. So the same cell is rounded alike wherever and whenever it is shown, asking again or
 * otherwise tells nothing more, and every cell that differs by a unit is rounded independently. A number is rounded up with the
 * probability that keeps its expected value: sums and shares are right on average. What is shown is less than
 * {@value #BASE} away from the truth.
 */
public final class RandomRounding {

    /** What is shown is a multiple of it. */
    public static final int BASE = 5;

    /** 2^53: a double holds so many different fractions. */
    private static final double FRACTIONS = 0x1p-53;

    private static final int FRACTION_SHIFT = 11;

    private RandomRounding() {}

    /**
     * Returns a number as it may be shown.
     *
     * @param count the number of children or of what they did; not negative
     * @param cellKey the sum of the keys of the units that were counted
     */
    public static long round(long count, long cellKey) {
        return round(count, cellKey, BASE);
    }

    /**
     * Returns what units sum up to, such as minutes, likewise.
     *
     * @param base what is shown is a multiple of it; more than one unit has
     */
    public static long round(long sum, long cellKey, int base) {
        long rest = sum % base;
        return sum - rest + (threshold(cellKey) * base < rest ? base : 0);
    }

    /** Returns a fraction from 0 to below 1 that nothing but the key tells, spread evenly (the mixer of SplitMix64). */
    private static double threshold(long cellKey) {
        long mixed = cellKey + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        mixed ^= mixed >>> 31;
        return (mixed >>> FRACTION_SHIFT) * FRACTIONS;
    }
}
