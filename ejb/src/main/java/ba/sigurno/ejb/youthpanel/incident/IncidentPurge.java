package ba.sigurno.ejb.youthpanel.incident;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.youthpanel.incident.PanelIncident;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Destroys the keys of incidents a year after they were closed, and deletes them. */
@Singleton
@PermitAll
public class IncidentPurge {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final int PORTION = 200;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private Clock clock;

    /** Deletes a portion; what is more in the next night. */
    @OnOneServer
    @Schedule(hour = "3", minute = "25", persistent = false)
    public void purge() {
        unit.em()
                .createNamedQuery(PanelIncident.CLOSED_BEFORE, PanelIncident.class)
                .setParameter("before", clock.instant().minus(KEPT))
                .setMaxResults(PORTION)
                .getResultList()
                .forEach(incident -> {
                    keys.destroy(incident.getKeyId());
                    unit.em().remove(incident);
                });
    }
}
