package ba.sigurno.web.youthpanel.incident;

import ba.sigurno.ejb.youthpanel.incident.IncidentCaseService;
import ba.sigurno.ejb.youthpanel.incident.IncidentLine;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows what a member says is wrong to a supervisor, who takes care of it. */
@Named
@RequestScoped
public class IncidentBacking {

    @Inject
    private IncidentCaseService incidents;

    private IncidentLine incident;
    private String id;

    /** Reads the incident. */
    public void load() {
        incident = incidents.get(id);
    }

    /** Takes care of it. */
    public String take() {
        incidents.take(id);
        return here();
    }

    /** Closes it. */
    public String close() {
        incidents.close(id);
        return here();
    }

    private String here() {
        PageMessages.saved();
        return "/youthpanel/incident/incident?faces-redirect=true&id=" + id;
    }

    public IncidentLine getIncident() {
        return incident;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
