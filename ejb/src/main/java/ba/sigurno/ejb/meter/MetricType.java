package ba.sigurno.ejb.meter;

/** How a metric behaves. */
public enum MetricType {
    /** It only grows while the server runs. */
    COUNTER,
    /** It says how something stands now. */
    GAUGE,
    /** It says how many lasted how long. */
    HISTOGRAM
}
