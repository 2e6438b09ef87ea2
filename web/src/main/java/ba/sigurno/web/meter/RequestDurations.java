package ba.sigurno.web.meter;

import ba.sigurno.ejb.meter.Histogram;
import ba.sigurno.ejb.meter.Metric;
import ba.sigurno.ejb.meter.MetricType;
import ba.sigurno.ejb.meter.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts how many requests took how long, by what was asked for and how it was answered, and what was refused for the log. */
@ApplicationScoped
public class RequestDurations {

    private static final int HUNDRED = 100;
    private static final int REFUSED = 4;
    private static final int NOT_FOUND = 404;

    private final Map<Answered, Histogram> histograms = new ConcurrentHashMap<>();

    @Inject
    private Refusals refusals;

    /**
     * Counts a request.
     *
     * @param route what was asked for, one of a few hundred: never an address as it was sent
     * @param nanos how long it took, in nanoseconds
     */
    public void record(String route, int status, long nanos) {
        histograms
                .computeIfAbsent(new Answered(route, status / HUNDRED), answered -> new Histogram())
                .record(nanos);
        if (status / HUNDRED == REFUSED) {
            // Programs that look for what is not there are one kind, else they would hide the others.
            refusals.count(status == NOT_FOUND ? "404" : status + " at " + route);
        }
    }

    /** Returns all that was counted. */
    public Metric metric() {
        return new Metric(
                "sigurno_request_seconds",
                "How long requests took, by route and class of status.",
                MetricType.HISTOGRAM,
                histograms.entrySet().stream()
                        .flatMap(
                                entry -> entry.getValue().samples(entry.getKey().labels()).stream())
                        .toList());
    }

    private record Answered(String route, int statusClass) {

        Map<String, String> labels() {
            return Map.of("route", route, "status", statusClass + "xx");
        }
    }
}
