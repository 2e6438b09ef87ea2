package ba.sigurno.ear.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** Takes the time of work that is done again and again, once it runs warm. */
final class Timing {

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration RUN = Duration.ofSeconds(2);
    private static final int RUNS = 3;

    private Timing() {}

    /** How often a second the work is done, in the best of three runs; the work is told which time it is. */
    static double perSecond(IntConsumer work) {
        rate(work, WARM_UP);
        double best = 0;
        for (int run = 0; run < RUNS; run++) {
            best = Math.max(best, rate(work, RUN));
        }
        return best;
    }

    private static double rate(IntConsumer work, Duration duration) {
        long begin = System.nanoTime();
        int done = 0;
        while (System.nanoTime() - begin < duration.toNanos()) {
            for (int many = 0; many < 100; many++) {
                work.accept(done++);
            }
        }
        return done * 1e9 / (System.nanoTime() - begin);
    }

    /** How many milliseconds the work takes each time, in ascending order, after some that are not counted. */
    static double[] milliseconds(int warmUps, int times, IntConsumer work) {
        double[] taken = new double[times];
        for (int time = -warmUps; time < times; time++) {
            long begin = System.nanoTime();
            work.accept(time + warmUps);
            if (time >= 0) {
                taken[time] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(taken);
        return taken;
    }

    /** The value below which so many percent of the ordered values are. */
    static double percentile(double[] ordered, int percent) {
        return ordered[Math.min(ordered.length - 1, ordered.length * percent / 100)];
    }
}
