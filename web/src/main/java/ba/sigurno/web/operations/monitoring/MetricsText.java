package ba.sigurno.web.operations.monitoring;

import ba.sigurno.ejb.meter.Metric;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes metrics as Prometheus reads them (text-based exposition format, version 0.0.4). */
final class MetricsText {

    private final StringBuilder text = new StringBuilder();

    /** Adds a metric; one without numbers is left out. */
    void add(Metric metric) {
        if (metric.samples().isEmpty()) {
            return;
        }
        line("# HELP", metric.name(), metric.help());
        line("# TYPE", metric.name(), metric.type().name().toLowerCase(Locale.ROOT));
        metric.samples()
                .forEach(sample ->
                        line(metric.name() + sample.part() + labels(sample.labels()), number(sample.value())));
    }

    private void line(String... words) {
        text.append(String.join(" ", words)).append('\n');
    }

    private static String labels(Map<String, String> labels) {
        return labels.isEmpty()
                ? ""
                : new TreeMap<>(labels)
                        .entrySet().stream()
                                .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + "\"")
                                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
