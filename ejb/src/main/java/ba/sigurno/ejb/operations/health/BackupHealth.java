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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at the age of the last backup, which the command that makes them marks in their folder. */
@ApplicationScoped
class BackupHealth implements HealthSource {

    /** In hours: one is made each night. */
    private static final long MISSED_ONE = 36;

    private static final long MISSED_MORE = 84;

    @Inject
    @ConfigProperty(name = "SIGURNO_BACKUP_FOLDER")
    private Optional<String> folder;

    @Inject
    private Clock clock;

    @Override
    public List<HealthFinding> look() {
        return List.of(folder.map(this::last)
                .orElseGet(() -> HealthFinding.warning(HealthCheck.BACKUP, "operations_health_backup_nowhere")));
    }

    private HealthFinding last(String place) {
        try {
            var made = Files.getLastModifiedTime(Path.of(place, "last-backup")).toInstant();
            long hours = Duration.between(made, clock.instant()).toHours();
            return hours >= MISSED_MORE
                    ? HealthFinding.critical(HealthCheck.BACKUP, "operations_health_backup", hours)
                    : hours >= MISSED_ONE
                            ? HealthFinding.warning(HealthCheck.BACKUP, "operations_health_backup", hours)
                            : HealthFinding.ok(HealthCheck.BACKUP, "operations_health_backup", hours);
        } catch (IOException e) {
            return HealthFinding.critical(HealthCheck.BACKUP, "operations_health_backup_none");
        }
    }
}
