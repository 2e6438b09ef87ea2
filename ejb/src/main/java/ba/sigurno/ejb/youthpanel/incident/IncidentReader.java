package ba.sigurno.ejb.youthpanel.incident;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.persistence.youthpanel.incident.PanelIncident;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Counts the incidents that nobody has taken, in a transaction of its own: the inbox works in the main schema. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IncidentReader {

    @Inject
    private ConfidentialUnit unit;

    /** Returns how many wait, and since when. */
    public InboxLine waiting() {
        var first = unit.em()
                .createNamedQuery(PanelIncident.WAITING, PanelIncident.class)
                .setMaxResults(1)
                .getResultStream()
                .map(PanelIncident::getReportedAt)
                .findFirst();
        var count = unit.em()
                .createNamedQuery(PanelIncident.COUNT_WAITING, Long.class)
                .getSingleResult();
        return new InboxLine(
                "youthpanel_inbox_incidents", count, first.orElse(null), "/youthpanel/incident/incidents.xhtml");
    }
}
