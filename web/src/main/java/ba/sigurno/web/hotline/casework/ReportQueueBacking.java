package ba.sigurno.web.hotline.casework;

import ba.sigurno.ejb.hotline.casework.CaseQueryService;
import ba.sigurno.ejb.hotline.casework.Exposure;
import ba.sigurno.ejb.hotline.casework.QueueColumn;
import ba.sigurno.ejb.hotline.casework.QueueLine;
import ba.sigurno.web.entity.LazyRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows analysts the reports that wait, until they have seen enough. */
@Named
@RequestScoped
public class ReportQueueBacking {

    @Inject
    private CaseQueryService cases;

    private Exposure exposure;
    private final LazyRows<QueueLine> rows =
            new LazyRows<>(List.of(QueueColumn.values()), (sort, wished) -> cases.queue(sort, wished));

    /** Reads how much the caller has looked at. */
    public void load() {
        exposure = cases.exposure();
    }

    public Exposure getExposure() {
        return exposure;
    }

    public LazyRows<QueueLine> getRows() {
        return rows;
    }
}
