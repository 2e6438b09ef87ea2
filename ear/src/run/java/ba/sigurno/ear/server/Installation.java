package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All of Sigurno on this machine, in one folder: database, mailbox and application server with the demo country. */
public final class Installation implements AutoCloseable {

    private final Path folder;
    private final Software software;
    private final Secrets secrets;
    private final SigningFiles signing;
    private final Database database;
    private final Mailbox mailbox;
    private final PayaraServer payara;

    /**
     * An installation that is not started yet.
     *
     * @param folder where everything of it is kept
     * @param httpPort the wished port for pages, 0 for any
     * @param news is told one line for each mail
     */
    public Installation(Path folder, Software software, int httpPort, Consumer<String> news) {
        this.folder = Folders.own(folder);
        this.software = software;
        this.secrets = new Secrets(folder.resolve("secrets.properties"));
        this.signing = new SigningFiles(folder.resolve("signing"), secrets.password("signing"));
        this.database = Database.create(folder.resolve("db"), secrets.password("database"));
        this.mailbox = new Mailbox(folder.resolve("mail"), news);
        this.payara = new PayaraServer(folder.resolve("payara"), software, httpPort);
    }

    /** Starts all of it and deploys the application; returns when that is ready. */
    public void start() {
        database.start();
        mailbox.start();
        startServer();
    }

    /** Starts the application server alone, where it answered before, and deploys the application; for when it was killed. */
    public void startServer() {
        payara.start(environment());
        payara.deploy(software.application(), "sigurno");
    }

    /** Deletes all data and mails, so that the next start begins anew; passwords and keys stay. */
    public void forget() {
        close();
        try {
            Folders.delete(folder.resolve("db"));
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
        environment.put("SIGURNO_DB_SCHEMA_USER", database.schemaUser());
        environment.put("SIGURNO_DB_SCHEMA_PASSWORD", database.password());
        environment.put("SIGURNO_CONFIDENTIAL_DB_URL", database.confidentialUrl());
        environment.put("SIGURNO_CONFIDENTIAL_DB_USER", database.confidentialUser());
        environment.put("SIGURNO_CONFIDENTIAL_DB_PASSWORD", database.password());
        environment.put("SIGURNO_CONFIDENTIAL_DB_SCHEMA_USER", database.confidentialSchemaUser());
        environment.put("SIGURNO_CONFIDENTIAL_DB_SCHEMA_PASSWORD", database.password());
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
        environment.put("SIGURNO_BASE_URL", payara.baseUrl());
        environment.put("SIGURNO_SECRET", secret());
        environment.putAll(signing.environment());
        // Who tries it out has no phone at hand, and everybody has the same password anyway.
        environment.put("SIGURNO_SECOND_FACTOR_REQUIRED", "false");
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

    /** The running application server. */
    public PayaraServer payara() {
        return payara;
    }

    /** How much memory the server and the database hold now, where the system tells; for reports. */
    public String memory() {
        return "server %s, database %s".formatted(resident(payara.pid()), resident(database.pid()));
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
        payara.stop();
        mailbox.stop();
        database.stop();
    }
}
