package ba.sigurno.ejb.operations.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at the age of the last backup, and of the last copy of the database's log where it is copied. The command that makes
 * them marks in their folders when it did.
 */
@ApplicationScoped
class BackupHealth implements HealthSource {

    /** In hours: one is made each night. */
    private static final long MISSED_ONE = 36;

    private static final long MISSED_MORE = 84;

    /** In minutes: one is made each five. */
    private static final long COPIES_MISSED = 15;

    private static final long NO_COPIES = 60;

    private Optional<String> folder;
    private Optional<String> logFolder;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected BackupHealth() {}

    @Inject
    BackupHealth(
            @ConfigProperty(name = "SIGURNO_BACKUP_FOLDER") Optional<String> folder,
            @ConfigProperty(name = "SIGURNO_BACKUP_LOG_FOLDER") Optional<String> logFolder,
            Clock clock) {
        this.folder = folder;
        this.logFolder = logFolder;
        this.clock = clock;
    }

    @Override
    public boolean asksDatabase() {
        return false;
    }

    @Override
    public List<HealthFinding> look() {
        return Stream.concat(
                        Stream.of(folder.map(this::lastBackup)
                                .orElseGet(() ->
                                        HealthFinding.warning(HealthCheck.BACKUP, "operations_health_backup_nowhere"))),
                        logFolder.map(this::lastCopy).stream())
                .toList();
    }

    private HealthFinding lastBackup(String place) {
        return age(Path.of(place, "last-backup"))
                .map(age -> HealthFinding.graded(
                        HealthCheck.BACKUP, "operations_health_backup", age.toHours(), MISSED_ONE, MISSED_MORE))
                .orElseGet(() -> HealthFinding.critical(HealthCheck.BACKUP, "operations_health_backup_none"));
    }

    private HealthFinding lastCopy(String place) {
        return age(Path.of(place, "last-copy"))
                .map(age -> HealthFinding.graded(
                        HealthCheck.BACKUP_LOG, "operations_health_log", age.toMinutes(), COPIES_MISSED, NO_COPIES))
                .orElseGet(() -> HealthFinding.critical(HealthCheck.BACKUP_LOG, "operations_health_log_none"));
    }

    /** Returns how long ago a file was written; empty when there is none. */
    private Optional<Duration> age(Path file) {
        try {
            return Optional.of(Duration.between(Files.getLastModifiedTime(file).toInstant(), clock.instant()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
