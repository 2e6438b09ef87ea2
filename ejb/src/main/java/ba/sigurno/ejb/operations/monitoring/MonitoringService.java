package ba.sigurno.ejb.operations.monitoring;

import ba.sigurno.ejb.job.ServerName;
import ba.sigurno.ejb.meter.Meter;
import ba.sigurno.ejb.meter.Metric;
import ba.sigurno.ejb.operations.health.DatabaseProbe;
import ba.sigurno.ejb.operations.health.SystemFindings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Tells programs that have the token how the platform stands; none of it is about anybody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MonitoringService {

    @Inject
    private MonitoringToken tokens;

    @Inject
    private SystemFindings findings;

    @Inject
    private PlatformGauges platform;

    @Inject
    private JobGauges jobs;

    @Inject
    private ServerName server;

    @Inject
    private DatabaseProbe database;

    /** Returns what is wrong, and what soon will be. */
    public Prognosis prognosis(String token) {
        tokens.require(token);
        return new Prognosis(
                server.get(), findings.all().stream().map(Prognosis.Check::of).toList());
    }

    /** Returns what was counted and measured, and how things stand now; when the database does not answer, without what it would tell. */
    public List<Metric> metrics(String token) {
        tokens.require(token);
        boolean answers = database.answers();
        return Stream.of(
                        Meter.metrics(),
                        CheckGauges.of(findings.all()),
                        answers ? jobs.read() : List.<Metric>of(),
                        answers ? platform.read() : List.<Metric>of(),
                        ProcessGauges.read())
                .flatMap(List::stream)
                .toList();
    }
}
