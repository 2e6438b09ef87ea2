package ba.sigurno.ear.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The clock of one process that is off, by Debian's libfaketime: what is told by a clock, and not how fast time goes by. */
final class WrongClock {

    private static final Path LIBRARIES = Path.of("/usr/lib");

    private WrongClock() {}

    /** The environment of a process whose clock is ahead; empty when the package is not installed. */
    static Optional<Map<String, String>> ahead(Duration by) throws IOException {
        try (var found = Files.newDirectoryStream(LIBRARIES, "*-linux-gnu")) {
            for (var folder : found) {
                var library = folder.resolve("faketime/libfaketimeMT.so.1");
                if (Files.exists(library)) {
                    // Where Java waits, it waits by a clock that goes on evenly, which is to be left alone.
                    return Optional.of(Map.of(
                            "LD_PRELOAD", library.toString(),
                            "FAKETIME", "+" + by.toSeconds() + "s",
                            "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                            "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                            "FAKETIME_DISABLE_SHM", "1",
                            "NO_FAKE_STAT", "1"));
                }
            }
        }
        return Optional.empty();
    }
}
