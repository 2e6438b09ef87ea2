package ba.sigurno.ear.run;

import ba.sigurno.ear.server.ClusterSoftware;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;

/**
 * Starts all of Sigurno with the demo country, says how to sign in, and runs until it is told to stop (Ctrl-C).
 *
 * <p>System properties: {@code run.dir} (where everything is kept), {@code run.port} (the wished port), {@code fresh}
 * (begin with no data), {@code servers} (how many; with more than one a proxy and a cluster of databases), {@code install}
 * (lets it install the packages that several servers need).
 */
public final class Run {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Run() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        quietLibraries();
        Path folder =
                Path.of(System.getProperty("run.dir", ".run")).toAbsolutePath().normalize();
        int wishedPort = Integer.getInteger("run.port", 8080);
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new IllegalStateException("Sigurno is running already in " + folder);
            }
            Software software = Software.ofMaven();
            if (isSet("install")) {
                ClusterSoftware.install(software);
            }
            int servers = Integer.getInteger("servers", 1);
            Installation installation = new Installation(folder, software, servers, wishedPort, OUT::println);
            if (isSet("fresh")) {
                installation.forget();
            }
            run(installation, wishedPort, begin);
        }
    }

    private static void run(Installation installation, int wishedPort, long begin) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(installation), "stop"));
        int port = URI.create(installation.baseUrl()).getPort();
        if (port != wishedPort) {
            OUT.printf("Port %d is taken; using %d.%n", wishedPort, port);
        }
        OUT.println("Starting the database, the mailbox and the server …");
        try {
            installation.start();
        } catch (IllegalStateException e) {
            installation.close();
            throw e;
        }
        OUT.println(Welcome.text(installation, (System.nanoTime() - begin) / 1_000_000_000));
        new CountDownLatch(1).await();
    }

    private static void stop(Installation installation) {
        OUT.println("Stopping …");
        installation.close();
        OUT.println("Stopped. The data stay; start with -Dfresh to begin anew.");
    }

    /** {@code -Dfresh} alone is enough. */
    private static boolean isSet(String property) {
        String value = System.getProperty(property);
        return value != null && !value.equals("false");
    }

    /** The libraries speak of every connection; only their warnings are of interest. */
    private static void quietLibraries() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
    }
}
