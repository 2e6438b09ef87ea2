package ba.sigurno.web.hotline.casework;

import ba.sigurno.ejb.hotline.casework.CaseQueryService;
import ba.sigurno.ejb.hotline.casework.Exposure;
import ba.sigurno.ejb.hotline.casework.QueueColumn;
import ba.sigurno.ejb.hotline.casework.QueueLine;
import ba.sigurno.ejb.hotline.handover.DueCheck;
import ba.sigurno.ejb.hotline.handover.HandOverQueryService;
import ba.sigurno.ejb.hotline.handover.UrgentLine;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.FormatBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Shows analysts the reports that wait, until they have seen enough. */
@Named
@RequestScoped
public class ReportQueueBacking {

    @Inject
    private CaseQueryService cases;

    @Inject
    private HandOverQueryService handOvers;

    @Inject
    private FormatBacking format;

    private Exposure exposure;
    private List<UrgentLine> urgent;
    private List<DueCheck> checks;
    private String status;
    private final LazyRows<QueueLine> rows =
            new LazyRows<>(List.of(QueueColumn.values()), (sort, wished) -> cases.queue(status(), sort, wished));

    /** Reads how much the caller has looked at, and what cannot wait. */
    public void load() {
        exposure = cases.exposure();
        urgent = handOvers.urgent();
        checks = handOvers.dueChecks();
    }

    private ReportStatus status() {
        return Stream.of(ReportStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
    }

    /** Returns the statuses to choose from. */
    public List<SelectItem> getStatuses() {
        return Stream.of(ReportStatus.values())
                .filter(each -> each != ReportStatus.CLOSED && each != ReportStatus.SHREDDED)
                .map(each -> new SelectItem(each, format.text("hotline_status_" + each)))
                .toList();
    }

    /** Returns the reports of a child at risk that no police unit has acknowledged. */
    public List<UrgentLine> getUrgent() {
        return urgent;
    }

    /** Returns the reports that are to be looked for again. */
    public List<DueCheck> getChecks() {
        return checks;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public Exposure getExposure() {
        return exposure;
    }

    public LazyRows<QueueLine> getRows() {
        return rows;
    }
}
