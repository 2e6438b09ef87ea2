package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import java.util.List;

/** The ways from a report to those of the places above and below, with the same filters and order. */
public final class ReportLinks {

    private final ParticipationReport report;
    private final ReportParameters parameters;
    private final ReportOrder order;

    ReportLinks(ParticipationReport report, ReportParameters parameters, ReportOrder order) {
        this.report = report;
        this.parameters = parameters;
        this.order = order;
    }

    /** A place above what is shown. */
    public record Crumb(String name, String href) {}

    /** Returns the places above what is shown, the biggest first. */
    List<Crumb> crumbs(ReportPlace place, boolean ofCentre) {
        var steps = place.steps(ofCentre);
        return (report.scope().school() == null ? steps.subList(0, steps.size() - 1) : steps)
                .stream()
                        .map(step -> new Crumb(step.name(), href(step.authority(), step.municipality(), null)))
                        .toList();
    }

    /** Returns the address of the same report about a line; null where that leads nowhere. */
    public String down(ReportRow row) {
        if (row.unit() instanceof Authority line) {
            return href(line.getCode(), null, null);
        }
        if (row.unit() instanceof Municipality line) {
            return href(report.scope().authority().getCode(), line.getNameLatin(), null);
        }
        // A school may move to another municipality: its own id is enough, today and next year.
        return row.unit() instanceof School line ? href(null, null, line.getPublicId()) : null;
    }

    private String href(String authority, String municipality, String school) {
        return parameters.query(authority, municipality, school, order.parameters());
    }
}
