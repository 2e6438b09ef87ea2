package ba.sigurno.web.workshop.road;

import ba.sigurno.ejb.workshop.road.RoadColumn;
import ba.sigurno.ejb.workshop.road.RoadLine;
import ba.sigurno.ejb.workshop.road.RoadTimeService;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the road between two municipalities, {@code from} and {@code to} of the address, and the corrected roads. */
@Named
@RequestScoped
public class RoadsBacking {

    private static final String HERE = "/workshop/road/roads?faces-redirect=true&includeViewParams=true";

    @Inject
    private RoadTimeService roads;

    @Inject
    private LanguageBacking language;

    private String from;
    private String to;
    private String q;
    private RoadLine road;
    private Integer minutes;
    private final LazyRows<RoadLine> rows = new LazyRows<>(
            List.of(RoadColumn.values()), (sort, page) -> roads.search(q, sort, page, language.getCurrent()));

    /** Reads the road of the address, if there is one. */
    public void load() {
        if (from != null && to != null && !from.equals(to)) {
            road = roads.between(from, to, language.getCurrent());
            minutes = road.corrected() == null ? road.estimated() : road.corrected();
        }
    }

    /** Shows the road that was chosen. */
    public String show() {
        return HERE;
    }

    /** Corrects the time on the road that is shown. */
    public String correct() {
        roads.correct(from, to, minutes);
        PageMessages.saved();
        return HERE;
    }

    /** Returns to the estimate for the road that is shown. */
    public String reset() {
        roads.reset(from, to);
        PageMessages.saved();
        return HERE;
    }

    /** Returns the road that is shown; null before one is chosen. */
    public RoadLine getRoad() {
        return road;
    }

    public LazyRows<RoadLine> getRows() {
        return rows;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
