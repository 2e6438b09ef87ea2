package ba.sigurno.ejb.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backups that are not made any more are noticed within two nights, copies of the log within the hour. */
class BackupHealthTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2027-02-09T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, OK", "35, OK", "36, WARNING", "83, WARNING", "84, CRITICAL"})
    void aBackupIsMadeEachNight(int hours, HealthStatus status) throws IOException {
        made("last-backup", Duration.ofHours(hours));
        assertThat(look(Optional.of(folder.toString()), Optional.empty()))
                .containsExactly(new HealthFinding(
                        HealthCheck.BACKUP, status, "operations_health_backup", List.of(String.valueOf(hours))));
    }

    @ParameterizedTest
    @CsvSource({"0, OK", "14, OK", "15, WARNING", "59, WARNING", "60, CRITICAL", "6000, CRITICAL"})
    void theLogIsCopiedEveryFiveMinutes(int minutes, HealthStatus status) throws IOException {
        made("last-copy", Duration.ofMinutes(minutes));
        assertThat(look(Optional.empty(), Optional.of(folder.toString())))
                .contains(new HealthFinding(
                        HealthCheck.BACKUP_LOG, status, "operations_health_log", List.of(String.valueOf(minutes))));
    }

    @Test
    void whatWasNeverMadeIsMissing() {
        var nothing = Optional.of(folder.resolve("not-there").toString());
        assertThat(look(nothing, nothing))
                .extracting(HealthFinding::key)
                .containsExactly("operations_health_backup_none", "operations_health_log_none");
        assertThat(look(nothing, nothing)).extracting(HealthFinding::status).containsOnly(HealthStatus.CRITICAL);
    }

    @Test
    void withoutBackupsThereIsAWarningAndNobodyNeedCopyTheLog() {
        assertThat(look(Optional.empty(), Optional.empty()))
                .containsExactly(HealthFinding.warning(HealthCheck.BACKUP, "operations_health_backup_nowhere"));
    }

    private static List<HealthFinding> look(Optional<String> backups, Optional<String> copies) {
        return new BackupHealth(backups, copies, NOW).look();
    }

    private void made(String file, Duration ago) throws IOException {
        Files.setLastModifiedTime(
                Files.createFile(folder.resolve(file)),
                FileTime.from(NOW.instant().minus(ago)));
    }
}
