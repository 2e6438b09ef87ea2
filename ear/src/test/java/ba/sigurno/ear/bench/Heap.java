package ba.sigurno.ear.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the heap of another process holds. */
final class Heap {

    private static final Pattern USED = Pattern.compile("Total +\\d+ +(\\d+)");

    private final String pid;

    Heap(long pid) {
        this.pid = String.valueOf(pid);
    }

    /** What it holds after a collection, in MiB: what lives at that moment, without what has been left since. */
    double held() {
        var used = USED.matcher(ask("GC.class_histogram"));
        if (!used.find()) {
            throw new IllegalStateException("the heap of " + pid + " is not told");
        }
        return Long.parseLong(used.group(1)) / 1024.0 / 1024.0;
    }

    private String ask(String command) {
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var process = new ProcessBuilder(jcmd, pid, command)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
