package ba.sigurno.web.identity.audit;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.audit.AuditColumn;
import ba.sigurno.ejb.identity.audit.AuditFilter;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Shows the audit trail. */
@Named
@RequestScoped
public class AuditBacking {

    @Inject
    private AccountService accounts;

    @Inject
    private AuditService audit;

    @Inject
    private LanguageBacking language;

    private String q;
    private String action;
    private String from;
    private String to;
    private AuditWords words;
    private final LazyRows<AuditEvent> rows =
            new LazyRows<>(List.of(AuditColumn.values()), AuditColumn.NEWEST_FIRST, this::page);

    private Page<AuditEvent> page(Sort sort, int wished) {
        return audit.search(new AuditFilter(action, q, DayParameter.read(from), DayParameter.read(to)), sort, wished);
    }

    /** Returns the recorded actions in words; an action is a message key. */
    public List<SelectItem> getActions() {
        return Messages.keys(language.getCurrent()).stream()
                .filter(key -> key.contains("_action_"))
                .map(key -> new SelectItem(key, text(key)))
                .sorted(NameOrder.by(language.getCurrent(), SelectItem::getLabel))
                .toList();
    }

    /** Returns the name of an action. */
    public String text(String key) {
        return Messages.text(language.getCurrent(), key);
    }

    /** Returns the detail of an event in words. */
    public String detail(AuditEvent event) {
        if (words == null) {
            words = AuditWords.in(language.getCurrent(), accounts.authorities());
        }
        return words.detail(event);
    }

    /** Returns the events that are found. */
    public LazyRows<AuditEvent> getRows() {
        return rows;
    }

    /** Returns whether the reader looks for anything, so that what is not found may be recorded all the same. */
    public boolean isFiltered() {
        return Stream.of(q, action, from, to).anyMatch(given -> given != null && !given.isBlank());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
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
}
