package ba.sigurno.ear.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one server with its one database for all integration tests of a run: started before the first test, stopped after
 * the last. Maven asks for it with the system property {@code sigurno.server}; unit tests run without.
 */
public final class TestServer implements LauncherSessionListener {

    private static Installation installation;

    /** The running server. */
    public static synchronized Installation get() {
        if (installation == null) {
            throw new IllegalStateException("No server: run this by mvn verify");
        }
        return installation;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // A launcher may open several sessions, one after another; the first starts the server for all of them.
        if (Boolean.getBoolean("sigurno.server") && installation == null) {
            start();
        }
    }

    private static synchronized void start() {
        Path folder = Path.of(System.getProperty("sigurno.target"), "server");
        Installation starting = new Installation(folder, Software.ofMaven(), 0, mail -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starting, folder), "stop"));
        starting.forget();
        starting.start();
        System.setProperty(
                "sigurno.admin.port", Integer.toString(starting.payara().adminPort()));
        System.setProperty("sigurno.admin.password", starting.payara().adminPassword());
        installation = starting;
    }

    private static void stop(Installation running, Path folder) {
        try {
            Files.writeString(folder.resolve("memory.txt"), running.memory() + "\n");
        } catch (IOException | NoSuchElementException e) {
            // Only a figure for a report; stopping is what matters.
        }
        running.close();
    }
}
