package ba.sigurno.ejb.operations.protection;

import ba.sigurno.ejb.file.VirusScanner;
import ba.sigurno.ejb.operations.health.HealthCheck;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Looks at the scanner of files that people send: without it none is accepted, and an old list finds only old viruses. */
@ApplicationScoped
class VirusScannerHealth implements HealthSource {

    /** Its makers have a new list each day. */
    private static final long NOT_RENEWED = 4;

    private static final long LONG_NOT_RENEWED = 14;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Clock clock;

    @Override
    public boolean asksDatabase() {
        return false;
    }

    @Override
    public List<HealthFinding> look() {
        return List.of(
                scanner.isThere()
                        ? ask()
                        : HealthFinding.ok(HealthCheck.VIRUS_SCANNER, "operations_health_scanner_none"));
    }

    private HealthFinding ask() {
        try {
            return scanner.listed()
                    .map(this::aged)
                    .orElseGet(() ->
                            HealthFinding.warning(HealthCheck.VIRUS_SCANNER, "operations_health_scanner_no_list"));
        } catch (IOException e) {
            return HealthFinding.critical(HealthCheck.VIRUS_SCANNER, "operations_health_scanner_away");
        }
    }

    private HealthFinding aged(LocalDate listed) {
        long days = ChronoUnit.DAYS.between(listed, LocalDate.now(clock));
        return HealthFinding.graded(
                HealthCheck.VIRUS_SCANNER,
                "operations_health_scanner",
                Math.max(0, days),
                NOT_RENEWED,
                LONG_NOT_RENEWED);
    }
}
