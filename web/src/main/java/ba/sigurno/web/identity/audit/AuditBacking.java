package ba.sigurno.web.identity.audit;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.audit.AuditFilter;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

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
    private int page = 1;
    private Page<AuditEvent> events;
    private AuditWords words;

    /** Reads the page. */
    public void load() {
        events = audit.search(new AuditFilter(action, q, DayParameter.read(from), DayParameter.read(to)), page);
        words = AuditWords.in(language.getCurrent(), accounts.authorities());
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
        return words.detail(event);
    }

    public Page<AuditEvent> getEvents() {
        return events;
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
