package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server process known by the file it wrote its process id to; found again even when its starter was killed. */
final class Daemon {

    private final Path pidFile;
    private final String mark;

    /**
     * A daemon that may or may not run.
     *
     * @param mark a part of its command line that tells it from any other process which got the same id since
     */
    Daemon(Path pidFile, String mark) {
        this.pidFile = pidFile;
        this.mark = mark;
    }

    /** The running process. */
    Optional<ProcessHandle> find() {
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            String pid = Files.readString(pidFile).strip();
            return pid.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(pid))
                            .filter(ProcessHandle::isAlive)
                            .filter(process ->
                                    process.info().commandLine().orElse("").contains(mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to end, and ends it when it has not done so in time. */
    void stop(Duration patience) {
        find().ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                process.destroyForcibly();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        });
    }
}
