package ba.sigurno.ejb.meter;

import java.util.List;

/**
 * Something that is counted or measured.
 *
 * @param help what it says, in English
 * @param samples its numbers, each with other labels
 */
public record Metric(String name, String help, MetricType type, List<Sample> samples) {

    /** Makes one that says how something stands now. */
    public static Metric gauge(String name, String help, List<Sample> samples) {
        return new Metric(name, help, MetricType.GAUGE, samples);
    }
}
