package ba.sigurno.web.workshop.report;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.workshop.report.MissingReport;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lists for planners the workshops on which the report is long missing. */
@Named
@RequestScoped
public class MissingReportsBacking {

    @Inject
    private WorkshopReportService service;

    @Inject
    private LanguageBacking language;

    private int page = 1;
    private Page<MissingReport> missing;

    /** Reads the page of the list in the address. */
    public void load() {
        missing = service.missing(page, language.getCurrent());
    }

    public Page<MissingReport> getMissing() {
        return missing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
