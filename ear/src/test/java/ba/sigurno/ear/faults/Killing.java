package ba.sigurno.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a process ends that nobody asks whether it is ready. */
public final class Killing {

    private Killing() {}

    /** As {@code kill -9}: nothing is finished, nothing is written any more. */
    public static void kill(long pid) throws Exception {
        var process = ProcessHandle.of(pid).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().get(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS);
    }

    /** As {@code kill -STOP}: its connections stay, and nothing comes through them, until {@link #resume}. */
    public static void stop(long pid) throws Exception {
        signal("-STOP", pid);
    }

    /** Lets a stopped process go on. */
    public static void resume(long pid) throws Exception {
        signal("-CONT", pid);
    }

    private static void signal(String signal, long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", signal, Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }
}
