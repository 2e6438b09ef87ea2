package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All of Sigurno on this machine, in one folder: database, mailbox and application server with the demo country; or several
 * servers and a cluster of databases with a proxy before them.
 */
public final class Installation implements AutoCloseable {

    private final Path folder;
    private final Software software;
    private final Secrets secrets;
    private final SigningFiles signing;
    private final Database database;
    private final Mailbox mailbox;
    private final Optional<VirusScanner> scanner;
    private final List<PayaraServer> servers;
    private final Proxy proxy;

    /**
     * An installation with one server that is not started yet.
     *
     * @param folder where everything of it is kept
     * @param httpPort the wished port for pages, 0 for any
     * @param news is told one line for each mail
     */
    public Installation(Path folder, Software software, int httpPort, Consumer<String> news) {
        this(folder, software, 1, httpPort, news);
    }

    /**
     * An installation that is not started yet.
     *
     * @param servers how many there are; with more than one the database is a {@link Galera}
     */
    public Installation(Path folder, Software software, int servers, int httpPort, Consumer<String> news) {
        this.folder = Folders.own(folder);
        this.software = software;
        this.secrets = new Secrets(folder.resolve("secrets.properties"));
        this.signing = new SigningFiles(folder.resolve("signing"), secrets.password("signing"));
        this.mailbox = new Mailbox(folder.resolve("mail"), news);
        this.scanner = VirusScanner.isInstalled()
                ? Optional.of(new VirusScanner(folder.resolve("scanner")))
                : Optional.empty();
        if (servers == 1) {
            this.database = Database.create(folder.resolve("db"), secrets.password("database"));
            this.proxy = null;
            this.servers = List.of(new PayaraServer(folder.resolve("payara"), software, httpPort));
        } else {
            ClusterSoftware.require();
            this.proxy = new Proxy(folder.resolve("proxy"), software.clusterFiles(), httpPort);
            this.database = new Galera(
                    folder.resolve("galera"),
                    secrets,
                    software.clusterFiles().resolve("galera.cnf"),
                    proxy.databasePort());
            this.servers = IntStream.rangeClosed(1, servers)
                    .mapToObj(number -> PayaraServer.ofCluster(folder.resolve("server" + number), software))
                    .toList();
        }
    }

    /** Starts all of it and deploys the application; returns when that is ready. */
    public void start() {
        database.start();
        mailbox.start();
        scanner.ifPresent(VirusScanner::start);
        if (proxy != null) {
            startProxy();
        }
        servers.forEach(this::startServer);
    }

    /** Starts the proxy alone, for when it was killed. */
    public void startProxy() {
        proxy.start(
                servers.stream().map(PayaraServer::httpPort).toList(),
                ((Galera) database).nodes().stream().map(GaleraNode::port).toList());
    }

    /** Starts the application server alone, where it answered before, and deploys the application; for when it was killed. */
    public void startServer() {
        startServer(payara());
    }

    /** Brings the schemas up to date with a version of the application, as is done before each start of a server. */
    public void migrate(Path application) {
        Path libraries = folder.resolve("commands");
        try {
            CommandLibraries.write(application, software.driver(), libraries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> environment = new TreeMap<>();
        environment.put("SIGURNO_DB_URL", database.url());
        environment.put("SIGURNO_DB_SCHEMA_USER", database.schemaUser());
        environment.put("SIGURNO_DB_SCHEMA_PASSWORD", database.password());
        environment.put("SIGURNO_CONFIDENTIAL_DB_URL", database.confidentialUrl());
        environment.put("SIGURNO_CONFIDENTIAL_DB_SCHEMA_USER", database.confidentialSchemaUser());
        environment.put("SIGURNO_CONFIDENTIAL_DB_SCHEMA_PASSWORD", database.password());
        Command.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        libraries + "/*",
                        "ba.sigurno.ejb.operations.upgrade.Migration"),
                environment);
    }

    /** Starts one of the servers as {@link #startServer()} does. */
    public void startServer(PayaraServer server) {
        startServer(server, Map.of());
    }

    /** Likewise, with more in its environment. */
    public void startServer(PayaraServer server, Map<String, String> more) {
        Map<String, String> environment = environment();
        environment.putAll(more);
        if (servers.size() > 1) {
            environment.put("SIGURNO_SERVER_NAME", "s" + (servers.indexOf(server) + 1));
            environment.put("SIGURNO_GRID_ADDRESS", gridAddress(servers.indexOf(server)));
            environment.put(
                    "SIGURNO_GRID_MEMBERS",
                    IntStream.range(0, servers.size())
                            .mapToObj(index -> gridAddress(index) + ":5900")
                            .collect(Collectors.joining(",")));
        }
        migrate(software.application());
        server.start(environment);
        server.deploy(software.application(), "sigurno");
    }

    /** The port of the grid is the same for all, so that each has an address of its own. */
    private static String gridAddress(int index) {
        return "127.0.3." + (index + 1);
    }

    /** Deletes all data and mails, so that the next start begins anew; passwords and keys stay. */
    public void forget() {
        close();
        try {
            Folders.delete(folder.resolve("db"));
            Folders.delete(folder.resolve("galera"));
            Folders.delete(folder.resolve("mail"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("SIGURNO_DB_URL", database.url());
        environment.put("SIGURNO_DB_USER", database.user());
        environment.put("SIGURNO_DB_PASSWORD", database.password());
        environment.put("SIGURNO_CONFIDENTIAL_DB_URL", database.confidentialUrl());
        environment.put("SIGURNO_CONFIDENTIAL_DB_USER", database.confidentialUser());
        environment.put("SIGURNO_CONFIDENTIAL_DB_PASSWORD", database.password());
        environment.put("SIGURNO_CONFIDENTIAL_KEYS", "1:" + secrets.key("confidential", 32));
        environment.put("SIGURNO_MAIL_HOST", "127.0.0.1");
        environment.put("SIGURNO_MAIL_PORT", Integer.toString(mailbox.port()));
        environment.put("SIGURNO_MAIL_AUTH", "false");
        environment.put("SIGURNO_MAIL_STARTTLS", "false");
        environment.put("SIGURNO_MAIL_USER", "sigurno");
        environment.put("SIGURNO_MAIL_PASSWORD", "");
        environment.put("SIGURNO_MAIL_FROM", Mailbox.SENDER);
        environment.put("SIGURNO_MAILBOX", mailbox.imapUrl());
        environment.put("SIGURNO_MAILBOX_PASSWORD", Mailbox.PASSWORD);
        scanner.ifPresent(its -> environment.put("SIGURNO_VIRUS_SCANNER", its.socket()));
        environment.put("SIGURNO_BASE_URL", baseUrl());
        environment.put("SIGURNO_SECRET", secret());
        environment.put("SIGURNO_MONITORING_TOKEN", monitoringToken());
        environment.putAll(signing.environment());
        // Who tries it out has no phone at hand, and everybody has the same password anyway.
        environment.put("SIGURNO_SECOND_FACTOR_REQUIRED", "none");
        environment.put("SIGURNO_DEMO", "true");
        environment.put("SIGURNO_DEMO_PASSWORD", demoPassword());
        environment.put("SIGURNO_DEMO_PUPIL_CODE", demoPupilCode());
        return environment;
    }

    /** The files of the key with which this installation seals certificates. */
    public SigningFiles signing() {
        return signing;
    }

    /** The secret from which the server's keys are derived, in base64. */
    public String secret() {
        return secrets.key("secret", 48);
    }

    /** What programs that watch this installation prove themselves with. */
    public String monitoringToken() {
        return secrets.key("monitoring", 32);
    }

    /** The password of every demonstration account. */
    public String demoPassword() {
        return secrets.password("demo.password");
    }

    /** The personal code of the demonstration pupil. */
    public String demoPupilCode() {
        return secrets.digits("demo.pupil.code", 6);
    }

    /** The running database. */
    public Database database() {
        return database;
    }

    /** The mails that were sent. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** The running application server, the first of several. */
    public PayaraServer payara() {
        return servers.get(0);
    }

    /** All application servers. */
    public List<PayaraServer> servers() {
        return servers;
    }

    /** The proxy, when there are several servers. */
    public Optional<Proxy> proxy() {
        return Optional.ofNullable(proxy);
    }

    /** Where people reach it, without a slash at the end. */
    public String baseUrl() {
        return proxy == null ? payara().baseUrl() : proxy.baseUrl();
    }

    /** How much memory the server and the database hold now, where the system tells; for reports. */
    public String memory() {
        return "server %s, database %s".formatted(resident(payara().pid()), resident(database.pid()));
    }

    private static String resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.substring("VmRSS:".length()).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** Stops all of it, in the order that lets each one finish its work. */
    @Override
    public void close() {
        servers.forEach(PayaraServer::stop);
        if (proxy != null) {
            proxy.stop();
        }
        mailbox.stop();
        scanner.ifPresent(VirusScanner::stop);
        database.stop();
    }
}
