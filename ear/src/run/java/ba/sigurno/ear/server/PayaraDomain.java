package ba.sigurno.ear.server;

import static java.util.regex.Matcher.quoteReplacement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Payara domain's folder: started with its ports and environment, stopped by its process id. */
final class PayaraDomain {

    private static final String TEMPORARY =
            "<jvm-options>-Djava.io.tmpdir=${com.sun.aas.instanceRoot}/tmp</jvm-options>";

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final PayaraDistribution payara;
    private final Path folder;
    private final Daemon daemon;

    PayaraDomain(PayaraDistribution payara, Path folder) {
        this.payara = payara;
        this.folder = folder.toAbsolutePath();
        this.daemon = new Daemon(this.folder.resolve("config/pid"), this.folder.toString());
    }

    /** Sets the ports, and a folder of its own for what is uploaded to it; the domain must not run. */
    void listenOn(int httpPort, int adminPort) {
        Path config = folder.resolve("config/domain.xml");
        try {
            Folders.empty(folder.resolve("tmp"));
            String xml = withTemporaryFolder(Files.readString(config).replace("\"0.0.0.0\"", "\"127.0.0.1\""));
            xml = withPort(xml, "http-listener-1", httpPort);
            xml = withPort(xml, "admin-listener", adminPort);
            Files.writeString(config, xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Else two servers of one machine write their uploads to the same file. */
    private static String withTemporaryFolder(String xml) {
        return xml.contains(TEMPORARY)
                ? xml
                : xml.replaceAll("<java-config [^>]*>", "$0" + quoteReplacement(TEMPORARY));
    }

    private static String withPort(String xml, String listener, int port) {
        Matcher element = Pattern.compile("<network-listener [^>]*name=\"" + listener + "\"[^>]*>")
                .matcher(xml);
        if (!element.find()) {
            throw new IllegalStateException("No listener " + listener + " in the domain");
        }
        String changed = element.group().replaceFirst("port=\"\\d+\"", "port=\"" + port + "\"");
        return xml.substring(0, element.start()) + changed + xml.substring(element.end());
    }

    /** Starts the server and returns when it takes commands. */
    void start(Map<String, String> environment) {
        payara.local(
                environment,
                "start-domain",
                "--domaindir",
                folder.getParent().toString(),
                folder.getFileName().toString());
    }

    /** Stops the server, when it runs. */
    void stop() {
        daemon.stop(TIMEOUT);
    }

    /** The process of the server, while it runs. */
    long pid() {
        return daemon.find().map(ProcessHandle::pid).orElseThrow();
    }

    /** The server's log. */
    Path log() {
        return folder.resolve("logs/server.log");
    }
}
