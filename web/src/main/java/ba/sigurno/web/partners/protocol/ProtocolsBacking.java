package ba.sigurno.web.partners.protocol;

import ba.sigurno.ejb.partners.protocol.ProtocolColumn;
import ba.sigurno.ejb.partners.protocol.ProtocolService;
import ba.sigurno.ejb.partners.protocol.ProtocolView;
import ba.sigurno.persistence.partners.protocol.ProtocolKind;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Lists the protocols, those to be reviewed soonest first. */
@Named
@RequestScoped
public class ProtocolsBacking {

    @Inject
    private ProtocolService protocols;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    private String q;
    private String kind;
    private boolean due;
    private final LazyRows<ProtocolView> rows = new LazyRows<>(
            List.of(ProtocolColumn.values()),
            (sort, page) -> protocols.search(q, kind(), due, sort, page, language.getCurrent()));

    private ProtocolKind kind() {
        return Stream.of(ProtocolKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** Returns the kinds to choose from. */
    public List<SelectItem> getKinds() {
        return Stream.of(ProtocolKind.values())
                .map(each -> new SelectItem(each, format.text("partners_protocol_kind_" + each)))
                .toList();
    }

    public LazyRows<ProtocolView> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isDue() {
        return due;
    }

    public void setDue(boolean due) {
        this.due = due;
    }
}
