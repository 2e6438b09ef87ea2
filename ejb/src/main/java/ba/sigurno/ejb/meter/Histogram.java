package ba.sigurno.ejb.meter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Counts how many of something lasted how long, by any number of threads. */
public final class Histogram {

    /** In seconds; what lasts longer than the last one is counted too. */
    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

    private static final double NANOS = 1e9;

    private final LongAdder[] counts =
            Stream.generate(LongAdder::new).limit(BOUNDS.length + 1L).toArray(LongAdder[]::new);
    private final LongAdder sum = new LongAdder();

    /** Counts one that lasted so many nanoseconds. */
    public void record(long nanos) {
        int bound = 0;
        while (bound < BOUNDS.length && nanos > BOUNDS[bound] * NANOS) {
            bound++;
        }
        counts[bound].increment();
        sum.add(nanos);
    }

    /** Returns the numbers of a histogram of Prometheus: each bucket holds all that did not last longer. */
    public List<Sample> samples(Map<String, String> labels) {
        var samples = new ArrayList<Sample>();
        long below = 0;
        for (int bound = 0; bound <= BOUNDS.length; bound++) {
            below += counts[bound].sum();
            var bucket = new LinkedHashMap<>(labels);
            bucket.put("le", bound < BOUNDS.length ? String.valueOf(BOUNDS[bound]) : "+Inf");
            samples.add(new Sample("_bucket", bucket, below));
        }
        samples.add(new Sample("_sum", labels, sum.sum() / NANOS));
        samples.add(new Sample("_count", labels, below));
        return samples;
    }
}
