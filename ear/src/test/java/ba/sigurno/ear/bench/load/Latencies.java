package ba.sigurno.ear.bench.load;

/** How long things took, in steps of a tenth of a millisecond up to two seconds; whatever took longer counts as that. */
public final class Latencies {

    private static final int STEP_MICROS = 100;

    private final long[] counts = new long[20_000];
    private long total;

    void add(long nanos) {
        counts[(int) Math.min(counts.length - 1, nanos / 1000 / STEP_MICROS)]++;
        total++;
    }

    /** How many there are. */
    public long total() {
        return total;
    }

    /** Within how many milliseconds so many percent were done, such as 99. */
    public double percentile(double percent) {
        long wanted = (long) Math.ceil(total * percent / 100);
        long seen = 0;
        for (int step = 0; step < counts.length; step++) {
            seen += counts[step];
            if (seen >= wanted && seen > 0) {
                return (step + 1) * STEP_MICROS / 1000.0;
            }
        }
        return 0;
    }
}
