package ba.sigurno.ear.journey.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven by Playwright: what {@code SIGURNO_CHROMIUM} names, else the one of the system; a
 * Debian machine without one gets it installed when the build runs as root.
 */
public final class Chromium implements AutoCloseable {

    /** Names of programs, best first: the one without windows opens a page in half the time. A validator reads it too. */
    private static final Path NAMES = Path.of("src/test/resources/browsers.txt");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    /** Starts it. */
    public Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** The running browser. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path program() {
        return find().or(() -> {
                    install();
                    return find();
                })
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found: install it, or set SIGURNO_CHROMIUM to the path of its program"));
    }

    private static Optional<Path> find() {
        String named = System.getenv("SIGURNO_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        String[] folders = System.getenv("PATH").split(":");
        return names().stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<String> names() {
        try {
            return Files.readAllLines(NAMES);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read the names of browsers", e);
        }
    }

    private static void install() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return;
        }
        try {
            Process process = new ProcessBuilder(
                            "sh",
                            "-c",
                            "apt-get -q update && apt-get -q -y install --no-install-recommends chromium-headless-shell")
                    .inheritIO()
                    .start();
            process.waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot install Chromium", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
