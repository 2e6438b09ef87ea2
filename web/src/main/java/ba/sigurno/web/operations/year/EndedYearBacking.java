package ba.sigurno.web.operations.year;

import ba.sigurno.ejb.operations.year.EndedYear;
import ba.sigurno.ejb.operations.year.EndedYearService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows what stays of a school year that is over, and what goes. */
@Named
@RequestScoped
public class EndedYearBacking {

    @Inject
    private EndedYearService service;

    private Integer year;
    private EndedYear ended;

    /** Reads it. */
    public void load() {
        ended = service.year(year);
        year = ended.year().startYear();
    }

    /** Returns the school years to choose from, the newest first. */
    public List<SelectItem> getYears() {
        return ended.years().stream()
                .map(each -> new SelectItem(each.startYear(), each.toString()))
                .toList();
    }

    public EndedYear getEnded() {
        return ended;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
