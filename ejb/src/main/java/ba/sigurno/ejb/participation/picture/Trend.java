package ba.sigurno.ejb.participation.picture;

import ba.sigurno.persistence.framework.AgeBand;
import java.math.RoundingMode;

/**
 * A school year month by month, beside the one before.
 *
 * @param band the pupils it is about; null for all
 * @param now the year
 * @param before the year before
 * @param monthsOver how many of its months are over
 */
public record Trend(AgeBand band, Series now, Series before, int monthsOver) {

    /** Returns the last month of the year that is over, 0 for September; -1 in September. */
    public int lastMonthOver() {
        return monthsOver - 1;
    }

    /** Returns whether the last month of the figures is not over yet. */
    public boolean isOpen() {
        return now.reached().size() > monthsOver;
    }

    /**
     * Returns by how many points the share was greater than a year before, at the end of the last month that is over; each as it
     * reads in whole percent. Null when one of them is not known.
     */
    public Integer change() {
        var share = now.share(lastMonthOver());
        var earlier = before.share(lastMonthOver());
        return share == null || earlier == null
                ? null
                : share.setScale(0, RoundingMode.HALF_UP).intValue()
                        - earlier.setScale(0, RoundingMode.HALF_UP).intValue();
    }
}
