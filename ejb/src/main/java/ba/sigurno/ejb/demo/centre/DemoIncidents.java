package ba.sigurno.ejb.demo.centre;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.youthpanel.incident.IncidentCaseService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.youthpanel.incident.PanelIncident;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Creates two things that members of the youth panel say are wrong: one that waits and one that a supervisor took. In a
 * transaction of its own: it is another schema.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoIncidents {

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private Clock clock;

    /** Stores them; one was taken by whose account has this public id. */
    public void load(String supervisor) {
        store("Na sastanku mi je neko uzeo telefon i čitao poruke. Ne želim da se to ponovi.", Duration.ofHours(26));
        store("Dobila sam poruku od nepoznate osobe koja kaže da me zna iz Panela.", Duration.ofDays(12))
                .take(supervisor);
        // Now: at the end of a transaction within another one the server opens no connection any more.
        unit.em().flush();
    }

    private PanelIncident store(String words, Duration ago) {
        var key = keys.create();
        var incident = new PanelIncident(
                key.id(),
                PublicId.random(),
                clock.instant().minus(ago),
                null,
                key.encrypt(IncidentCaseService.WORDS, words));
        unit.em().persist(incident);
        return incident;
    }
}
