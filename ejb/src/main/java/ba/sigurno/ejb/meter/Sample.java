package ba.sigurno.ejb.meter;

import java.util.Map;

/**
 * One number of a metric.
 *
 * @param part what is added to the name of the metric; empty unless it is a histogram
 * @param labels what tells it from the others: words of our own, never an id, and nothing that anybody typed
 */
public record Sample(String part, Map<String, String> labels, double value) {

    /** Makes the number of a metric that is no histogram. */
    public Sample(Map<String, String> labels, double value) {
        this("", labels, value);
    }
}
