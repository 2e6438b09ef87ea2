package ba.sigurno.ear.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition by asking, never by a guessed time. */
public final class Wait {

    private static final long PAUSE_MILLIS = 100;

    private Wait() {}

    /** Returns when the condition holds; false when it did not within the limit. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
