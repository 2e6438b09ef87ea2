package ba.sigurno.ear.backup;

import ba.sigurno.ear.server.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the commands of operators against a database. */
public final class Commands {

    private static final Path FOLDER = Path.of("src/main/backup").toAbsolutePath();

    /** What a command said, and how it ended. */
    public record Ended(int status, String said) {}

    private final Database database;
    private final String recipient;

    /** Commands for a database whose backups the holder of the recipient's key reads. */
    public Commands(Database database, String recipient) {
        this.database = database;
        this.recipient = recipient;
    }

    /** Runs {@code backup} or {@code restore}. */
    public Ended run(String command, Object... arguments) throws IOException, InterruptedException {
        return run(Map.of(), command, arguments);
    }

    /** Likewise, with other settings than those of the database. */
    public Ended run(Map<String, String> settings, String command, Object... arguments)
            throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(FOLDER.resolve(command).toString()));
        List.of(arguments).forEach(argument -> line.add(argument.toString()));
        return shell(settings, line);
    }

    /** Runs a line of the shell, and returns what it says. */
    public String shell(String line) throws IOException, InterruptedException {
        return shell(Map.of(), List.of("bash", "-o", "pipefail", "-c", line)).said();
    }

    private Ended shell(Map<String, String> settings, List<String> line) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("PATH", database.programs() + ":" + environment.get("PATH"));
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
        environment.put("SIGURNO_BACKUP_RECIPIENT", recipient);
        environment.putAll(settings);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        return new Ended(process.waitFor(), said);
    }
}
