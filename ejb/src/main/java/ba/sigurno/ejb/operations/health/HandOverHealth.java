package ba.sigurno.ejb.operations.health;

import ba.sigurno.ejb.hotline.inbox.WaitingReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Looks at reports about a child at risk that no police unit has acknowledged; of those it knows how many there are. */
@ApplicationScoped
class HandOverHealth implements HealthSource {

    @Inject
    private WaitingReports reports;

    @Override
    public List<HealthFinding> look() {
        long urgent = reports.urgent();
        return List.of(
                urgent == 0
                        ? HealthFinding.ok(HealthCheck.URGENT_REPORTS, "operations_health_urgent_none", urgent)
                        : HealthFinding.critical(HealthCheck.URGENT_REPORTS, "operations_health_urgent", urgent));
    }
}
