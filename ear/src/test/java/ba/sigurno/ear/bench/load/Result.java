package ba.sigurno.ear.bench.load;

import java.util.Map;
import java.util.TreeMap;

/** What came of a load. */
public final class Result {

    private final Map<String, Latencies> latencies = new TreeMap<>();
    private final Map<String, Long> failures = new TreeMap<>();
    private long nanos;

    void succeeded(String kind, long took) {
        latencies.computeIfAbsent(kind, any -> new Latencies()).add(took);
    }

    void failed(String kind, int status) {
        failures.merge(kind + " " + status, 1L, Long::sum);
    }

    void lasted(long nanos) {
        this.nanos = nanos;
    }

    /** How long the responses of a kind with a status below 300 took. */
    public Latencies of(String kind) {
        return latencies.getOrDefault(kind, new Latencies());
    }

    /** Those responses a second. */
    public double perSecond(String kind) {
        return of(kind).total() * 1e9 / nanos;
    }

    /** How often something else came, by kind and status; 0 is a broken connection. */
    public Map<String, Long> failures() {
        return failures;
    }

    /** How often something else came. */
    public long failed() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }
}
