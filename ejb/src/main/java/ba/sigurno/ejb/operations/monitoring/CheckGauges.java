package ba.sigurno.ejb.operations.monitoring;

import ba.sigurno.ejb.meter.Metric;
import ba.sigurno.ejb.meter.Sample;
import ba.sigurno.ejb.operations.health.HealthCheck;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthStatus;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes metrics of the findings about the system. */
final class CheckGauges {

    private CheckGauges() {}

    /** Returns the worst finding of each check, of findings with the worst first. */
    static List<Metric> of(List<HealthFinding> findings) {
        var worst = new EnumMap<HealthCheck, HealthFinding>(HealthCheck.class);
        findings.forEach(finding -> worst.putIfAbsent(finding.check(), finding));
        return List.of(
                Metric.gauge(
                        "sigurno_check_status",
                        "How a part of the system stands: 0 fine, 1 something needs doing soon, 2 now.",
                        worst.values().stream()
                                .map(finding -> new Sample(
                                        Map.of("check", finding.check().label()), level(finding.status())))
                                .toList()),
                Metric.gauge("sigurno_check_value", "The number behind that, in its unit.", values(worst.values())));
    }

    private static List<Sample> values(Collection<HealthFinding> findings) {
        return findings.stream()
                .filter(finding ->
                        !finding.check().unit().isEmpty() && finding.value().isPresent())
                .map(finding -> new Sample(
                        Map.of(
                                "check", finding.check().label(),
                                "unit", finding.check().unit()),
                        finding.value().getAsLong()))
                .toList();
    }

    private static int level(HealthStatus status) {
        return switch (status) {
            case OK -> 0;
            case WARNING -> 1;
            case CRITICAL -> 2;
        };
    }
}
