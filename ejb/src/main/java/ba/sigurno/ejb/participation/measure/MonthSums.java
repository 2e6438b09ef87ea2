package ba.sigurno.ejb.participation.measure;

import ba.sigurno.ejb.disclosure.RandomRounding;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up what pupils did for the first time, month by month of a school year. Only the sums are rounded, each as one cell: sums
 * of rounded months would be further and further away from the truth.
 */
final class MonthSums {

    private static final int MONTHS = 12;

    private final long[] counts = new long[MONTHS];
    private final long[] keys = new long[MONTHS];
    private long year;
    private long yearKey;

    /** Adds a figure of a month with its cell key. */
    void add(int month, long count, long key) {
        counts[month] += count;
        keys[month] += key;
    }

    /** Adds a figure of the whole year with its cell key. */
    void addToYear(long count, long key) {
        year += count;
        yearKey += key;
    }

    /**
     * Returns the sums until each month, as they may be shown. Once nobody is missing it is the figure of the year, rounded as
     * everywhere; no sum is smaller than one before it, nor greater than the year.
     */
    List<Long> rounded() {
        var sums = new ArrayList<Long>();
        long most = RandomRounding.round(year, yearKey);
        long count = 0;
        long key = 0;
        long shown = 0;
        for (int month = 0; month < MONTHS; month++) {
            count += counts[month];
            key += keys[month];
            shown = count == year ? most : Math.min(most, Math.max(shown, RandomRounding.round(count, key)));
            sums.add(shown);
        }
        return sums;
    }
}
