package ba.sigurno.web.workshop.guest;

import ba.sigurno.ejb.workshop.guest.WorkshopGuestColumn;
import ba.sigurno.ejb.workshop.guest.WorkshopGuestLine;
import ba.sigurno.ejb.workshop.guest.WorkshopGuestService;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the guests of workshops for planners. */
@Named
@RequestScoped
public class WorkshopGuestsBacking {

    @Inject
    private WorkshopGuestService guests;

    @Inject
    private LanguageBacking language;

    private String q;
    private final LazyRows<WorkshopGuestLine> rows = new LazyRows<>(
            List.of(WorkshopGuestColumn.values()), (sort, page) -> guests.search(q, sort, page, language.getCurrent()));

    public LazyRows<WorkshopGuestLine> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
