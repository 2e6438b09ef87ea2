package ba.sigurno.web.workshop.report;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.workshop.report.MyWorkshopsService;
import ba.sigurno.ejb.workshop.report.OwnWorkshopLine;
import ba.sigurno.ejb.workshop.report.OwnWorkshops;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Lists the workshops of a trainer. */
@Named
@RequestScoped
public class MyWorkshopsBacking {

    @Inject
    private MyWorkshopsService service;

    @Inject
    private LanguageBacking language;

    @Inject
    private Clock clock;

    private int page = 1;
    private OwnWorkshops all;

    /** Reads the workshops. */
    public void load() {
        all = service.all(page, language.getCurrent());
    }

    /** Returns whether a workshop is today. */
    public boolean isToday(OwnWorkshopLine line) {
        return Dates.local(line.startsAt()).toLocalDate().equals(LocalDate.now(clock));
    }

    /** Returns how many hours the workshops held this school year were planned for. */
    public String getHours() {
        return HeldHours.of(all.minutes(), language.getCurrent());
    }

    public OwnWorkshops getAll() {
        return all;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
