package ba.sigurno.ejb.hotline.custody;

import java.util.List;

/**
 * A line of the figures of a year: how often something happened.
 *
 * @param what the end of its message key: the event, or the status, verdict or receiver that its detail names
 * @param quarters the numbers of the four quarters
 */
public record QuarterFigure(String what, List<Long> quarters) {

    /** Returns the number of the year. */
    public long year() {
        return quarters.stream().mapToLong(Long::longValue).sum();
    }
}
