package ba.sigurno.ejb.youthpanel.incident;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.incident.PanelIncident;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes what a member says is wrong. */
@Stateless
@PermitAll
public class IncidentService {

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private IncidentTickets tickets;

    @Inject
    private Event<IncidentReported> news;

    @Inject
    private Clock clock;

    /**
     * Stores it, encrypted, and tells the supervisors that there is something; a second click stores nothing.
     *
     * @param ticket of the form, which only a member gets
     * @param nameless whether the member does not want to say who it is
     * @throws DomainException when it is empty or too long, or the form is too old
     */
    public void report(String ticket, String typed, boolean nameless) {
        var read = tickets.read(ticket);
        var words = typed == null ? "" : typed.strip();
        DomainException.require(!words.isEmpty(), "youthpanel_rule_text");
        DomainException.require(
                words.length() <= PanelIncident.WORDS_LENGTH, "app_field_long", PanelIncident.WORDS_LENGTH);
        // One after the other: of two clicks the second finds what the first one stored.
        unit.em()
                .createNativeQuery("SELECT id FROM panel_incident_lock WHERE id = 1 FOR UPDATE")
                .getSingleResult();
        long known = unit.em()
                .createNamedQuery(PanelIncident.COUNT_OF_FORM, Long.class)
                .setParameter("formId", read.formId())
                .getSingleResult();
        if (known == 0) {
            var key = keys.create();
            var incident = new PanelIncident(
                    key.id(),
                    read.formId(),
                    clock.instant(),
                    nameless ? null : key.encrypt(IncidentCaseService.REPORTER, read.reporter()),
                    key.encrypt(IncidentCaseService.WORDS, words));
            unit.em().persist(incident);
            news.fire(new IncidentReported(incident.getPublicId()));
        }
    }
}
