package ba.sigurno.ejb.youthpanel.incident;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.youthpanel.incident.PanelIncident;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Destroys the keys of incidents a year after they were closed, and deletes them. */
@Singleton
@PermitAll
public class IncidentPurge {

    /** What members said is wrong. */
    @Produces
    static final Promise INCIDENTS = Promise.of(
                    "panel_incident", IncidentPurge.class, PanelIncident.CLOSED_BEFORE, Duration.ofDays(365))
            .inConfidence();

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
        INCIDENTS
                .due(unit.em(), PanelIncident.class, clock.instant())
                .setMaxResults(PORTION)
                .getResultList()
                .forEach(incident -> {
                    keys.destroy(incident.getKeyId());
                    unit.em().remove(incident);
                });
    }
}
