package ba.sigurno.ejb.configuration;

import ba.sigurno.ejb.entity.Schema;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The command that says, without a server, all that is wrong with the settings in its environment, and whether the database
 * lets each of its users in. It ends with 0 when nothing is wrong, else with 1. It changes nothing.
 */
public final class CheckInstallation {

    private static final String LOG_USER = "SIGURNO_BACKUP_LOG";
    private static final String MILLISECONDS = "5000";

    private final Map<String, String> environment;
    private final FileSettings files;

    private CheckInstallation(Map<String, String> environment) {
        this.environment = environment;
        this.files = new FileSettings(environment);
    }

    /** Checks the settings of the server; with {@code --all} those of the commands beside it too. */
    public static void main(String[] arguments) {
        var problems = new CheckInstallation(System.getenv())
                .problems(List.of(arguments).contains("--all"));
        problems.forEach(System.out::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    private List<String> problems(boolean all) {
        try {
            var problems =
                    new ArrayList<>(all ? Setting.problemsOfInstallation(this::read) : Setting.problems(this::read));
            if (problems.stream().noneMatch(problem -> problem.contains("DB_"))) {
                for (var schema : Schema.values()) {
                    refusal(schema.settings(), schema).ifPresent(problems::add);
                    if (all) {
                        refusal(schema.settings() + "_SCHEMA", schema).ifPresent(problems::add);
                    }
                }
                if (all && read(LOG_USER + "_USER").isPresent()) {
                    refusal(LOG_USER, Schema.MAIN).ifPresent(problems::add);
                }
            }
            return problems;
        } catch (UncheckedIOException e) {
            return List.of(e.getMessage());
        }
    }

    /** Returns the value of a setting, of the environment or of the file that it names. */
    private Optional<String> read(String name) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(files.getValue(name)))
                .filter(value -> !value.isBlank());
    }

    /** Returns why the database of a schema does not let a user in; nothing when it does. */
    private Optional<String> refusal(String user, Schema schema) {
        var address = schema.settings() + "_URL";
        var properties = new Properties();
        properties.setProperty("user", read(user + "_USER").orElseThrow());
        properties.setProperty("password", read(user + "_PASSWORD").orElse(""));
        properties.setProperty("connectTimeout", MILLISECONDS);
        properties.setProperty("socketTimeout", MILLISECONDS);
        try (var connection = DriverManager.getConnection(read(address).orElseThrow(), properties)) {
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of("%s_USER cannot sign in at %s: %s"
                    .formatted(user, address, e.getMessage().lines().findFirst().orElse("")));
        }
    }
}
