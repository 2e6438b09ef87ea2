package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A provisioned Payara Server in a folder of its own. Each start begins with a clean domain and no application. */
public final class PayaraServer {

    private static final Duration READY_LIMIT = Duration.ofMinutes(2);

    private final PayaraDistribution payara;
    private final PayaraTemplate template;
    private final Path folder;
    private final PayaraDomain domain;
    private final boolean clustered;
    private final int httpPort;
    private final int adminPort = Ports.free();

    /**
     * A server that is not started yet.
     *
     * @param folder where its domain is
     * @param software what it is made of
     * @param httpPort the wished port; another one is taken when it is not free
     */
    public PayaraServer(Path folder, Software software, int httpPort) {
        this(folder, software, httpPort, List.of());
    }

    /** A server that shares its sessions with those that are started with the same members of a grid. */
    static PayaraServer ofCluster(Path folder, Software software) {
        return new PayaraServer(folder, software, 0, List.of(software.clusterScript()));
    }

    private PayaraServer(Path folder, Software software, int httpPort, List<Path> furtherScripts) {
        this.payara = new PayaraDistribution(software.payaraZip());
        List<Path> scripts = new ArrayList<>(List.of(software.provisioningScript()));
        scripts.addAll(furtherScripts);
        this.template = new PayaraTemplate(payara, scripts, software.driver());
        this.clustered = !furtherScripts.isEmpty();
        this.folder = folder.toAbsolutePath();
        this.domain = new PayaraDomain(payara, this.folder.resolve(PayaraTemplate.DOMAIN));
        this.domain.stop();
        this.httpPort = httpPort == 0 ? Ports.free() : Ports.freeOr(httpPort);
    }

    /** Starts the server, its environment added to that of this process. */
    public void start(Map<String, String> environment) {
        try {
            prepare();
            domain.listenOn(httpPort, adminPort);
            Files.writeString(folder.resolve("admin.port"), Integer.toString(adminPort));
            domain.start(environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the template: all of it the first time, later only what a run may have changed. */
    private void prepare() throws IOException {
        Path target = folder.resolve(PayaraTemplate.DOMAIN);
        Path stampFile = folder.resolve("stamp");
        String stamp = template.stamp();
        if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
            for (String changed : new String[] {"config", "applications", "generated", "logs"}) {
                Folders.empty(target.resolve(changed));
            }
            Folders.copy(template.folder().resolve("config"), target.resolve("config"));
        } else {
            Folders.empty(folder);
            Folders.copy(template.folder(), target);
            Files.writeString(stampFile, stamp);
        }
    }

    /** Deploys an application under a name, over one that already has it, and waits until the server reports ready. */
    public void deploy(Path archive, String name) {
        try {
            payara.remote(
                    adminPort,
                    template.passwordFile(),
                    "deploy",
                    "--force=true",
                    "--availabilityenabled=" + clustered,
                    "--name",
                    name,
                    archive.toString());
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException("Deploying " + archive + " failed; see " + log(), e);
        }
        if (!Wait.until(READY_LIMIT, this::ready)) {
            throw new IllegalStateException(
                    "Deployed, but " + baseUrl() + "/health/ready does not say so; see " + log());
        }
    }

    private boolean ready() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Stops the server. */
    public void stop() {
        domain.stop();
    }

    /** Where the server answers, without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + httpPort;
    }

    /** The port for pages. */
    public int httpPort() {
        return httpPort;
    }

    /** The port for administration. */
    public int adminPort() {
        return adminPort;
    }

    /** The password of the administration, whose user is called admin. */
    public String adminPassword() {
        try {
            return template.password();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of the administration command. */
    public Path asadmin() {
        return payara.asadmin();
    }

    /** The process of the server, while it runs. */
    public long pid() {
        return domain.pid();
    }

    /** The server's log. */
    public Path log() {
        return domain.log();
    }
}
