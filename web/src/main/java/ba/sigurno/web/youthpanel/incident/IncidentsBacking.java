package ba.sigurno.web.youthpanel.incident;

import ba.sigurno.ejb.youthpanel.incident.IncidentCaseService;
import ba.sigurno.ejb.youthpanel.incident.IncidentLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists what members say is wrong, without a word of it. */
@Named
@RequestScoped
public class IncidentsBacking {

    @Inject
    private IncidentCaseService incidents;

    private List<IncidentLine> all;

    /** Reads the list. */
    public void load() {
        all = incidents.all();
    }

    public List<IncidentLine> getAll() {
        return all;
    }
}
