package ba.sigurno.ejb.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of this machine that judges documents. Where it is missing, tests that need it are skipped, unless
 * {@code SIGURNO_JUDGES} is {@code required}, as {@code .ci/run} says: then they fail.
 */
public record Tool(String name) {

    /** What it prints about a file; it must end without complaint. */
    public byte[] bytes(List<String> options, Path file, String... more) throws IOException, InterruptedException {
        requireInstalled();
        var command = new ArrayList<String>();
        command.add(name);
        command.addAll(options);
        command.add(file.toString());
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        byte[] printed = process.getInputStream().readAllBytes();
        assertThat(process.waitFor())
                .as("%s: %s", command, new String(printed, StandardCharsets.UTF_8))
                .isZero();
        return printed;
    }

    /** {@link #bytes} as text. */
    public String text(List<String> options, Path file, String... more) throws IOException, InterruptedException {
        return new String(bytes(options, file, more), StandardCharsets.UTF_8);
    }

    private void requireInstalled() {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        if (!found && "required".equals(System.getenv("SIGURNO_JUDGES"))) {
            fail(name + " is not installed");
        }
        if (!found) {
            abort(name + " is not installed");
        }
    }
}
