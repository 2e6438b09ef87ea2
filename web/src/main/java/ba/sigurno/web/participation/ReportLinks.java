package ba.sigurno.web.participation;

import ba.sigurno.ejb.participation.ParticipationReport;
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
                        .map(step -> new Crumb(
                                step.name(),
                                parameters.query(step.authority(), step.municipality(), null, order.parameters())))
                        .toList();
    }

    /** Returns the address of the same report about a line; null where that leads nowhere. */
    public String down(ReportRow row) {
        return parameters.queryOf(row.unit(), order.parameters());
    }
}
