package ba.sigurno.web.helpline.escalation;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.helpline.escalation.EscalationColumn;
import ba.sigurno.ejb.helpline.escalation.EscalationFilter;
import ba.sigurno.ejb.helpline.escalation.EscalationLine;
import ba.sigurno.ejb.helpline.escalation.EscalationService;
import ba.sigurno.ejb.territory.JurisdictionService;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists escalations, what is due first before the others. */
@Named
@RequestScoped
public class EscalationsBacking {

    @Inject
    private EscalationService escalations;

    @Inject
    private JurisdictionService territories;

    @Inject
    private LanguageBacking language;

    private String show;
    private Map<String, String> names;
    private final LazyRows<EscalationLine> rows = new LazyRows<>(
            List.of(EscalationColumn.values()),
            () -> getFilter() == EscalationFilter.ALL
                    ? new Sort(EscalationColumn.OPENED, true)
                    : Sort.by(EscalationColumn.DUE),
            (sort, page) -> escalations.list(getFilter(), sort, page));

    /** Reads the names of the territories. */
    public void load() {
        names = territories.all(language.getCurrent()).stream().collect(Collectors.toMap(Choice::id, Choice::name));
    }

    /** Returns which are shown; the open ones unless the address says otherwise. */
    public EscalationFilter getFilter() {
        return Stream.of(EscalationFilter.values())
                .filter(filter -> filter.name().equals(show))
                .findFirst()
                .orElse(EscalationFilter.OPEN);
    }

    public List<EscalationFilter> getFilters() {
        return List.of(EscalationFilter.values());
    }

    /** Returns the names of the territories by their codes. */
    public Map<String, String> getNames() {
        return names;
    }

    public LazyRows<EscalationLine> getRows() {
        return rows;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
