package ba.sigurno.ejb.youthpanel.incident;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.confidential.RecordKey;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.incident.PanelIncident;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;

/** Lets supervisors read what members say is wrong, and take care of it. The lead of the panel does not see it. */
@Stateless
@RolesAllowed("SUPERVISOR")
public class IncidentCaseService {

    /** The purpose for which the key of an incident encrypts who reported it. */
    public static final String REPORTER = "reporter";

    /** The purpose for which it encrypts what happened. */
    public static final String WORDS = "words";

    private static final int MAX_SHOWN = 100;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Returns the last incidents, those that wait first, without a word of them. */
    public List<IncidentLine> all() {
        return unit.em()
                .createNamedQuery(PanelIncident.ALL, PanelIncident.class)
                .setMaxResults(MAX_SHOWN)
                .getResultStream()
                .map(incident -> line(incident, null, null))
                .toList();
    }

    /** Returns an incident with its words. */
    public IncidentLine get(String incidentId) {
        var incident = find(incidentId, LockModeType.NONE);
        var key = keys.find(incident.getKeyId()).orElseThrow(() -> new NotFoundException("PanelIncident"));
        return line(incident, reporter(key, incident), key.decrypt(WORDS, incident.getWords()));
    }

    private static String reporter(RecordKey key, PanelIncident incident) {
        return incident.getReporter() == null ? null : key.decrypt(REPORTER, incident.getReporter());
    }

    /**
     * Takes care of an incident.
     *
     * @throws DomainException when somebody else did
     */
    public void take(String incidentId) {
        find(incidentId, LockModeType.PESSIMISTIC_WRITE).take(caller.account().getPublicId());
    }

    /**
     * Closes an incident.
     *
     * @throws DomainException when it is not the caller's
     */
    public void close(String incidentId) {
        find(incidentId, LockModeType.PESSIMISTIC_WRITE).close(caller.account().getPublicId(), clock.instant());
    }

    private IncidentLine line(PanelIncident incident, String reporter, String words) {
        return new IncidentLine(
                incident.getPublicId(),
                incident.getReportedAt(),
                incident.getStatus(),
                reporter,
                words,
                caller.account().getPublicId().equals(incident.getHandlerId()));
    }

    private PanelIncident find(String incidentId, LockModeType lock) {
        if (!PublicId.hasForm(incidentId)) {
            throw new NotFoundException("PanelIncident");
        }
        return unit.em()
                .createNamedQuery(PanelIncident.BY_PUBLIC_ID, PanelIncident.class)
                .setParameter("publicId", incidentId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("PanelIncident"));
    }
}
