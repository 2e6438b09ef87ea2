package ba.sigurno.web.identity.audit;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the audit trail. */
@Named
@RequestScoped
public class AuditBacking {

    private static final Set<String> ROLES =
            Stream.of(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    @Inject
    private AccountService accounts;

    @Inject
    private AuditService audit;

    @Inject
    private LanguageBacking language;

    private String q;
    private String action;
    private int page = 1;
    private Page<AuditEvent> events;
    private Map<String, String> authorities;

    /** Reads the page. */
    public void load() {
        events = audit.search(action, q, page);
        authorities = accounts.authorities().stream()
                .collect(Collectors.toMap(
                        Authority::getCode, one -> Localised.text(one.getTexts(), language.getCurrent())));
    }

    /** Returns the recorded actions in words; an action is a message key. */
    public List<SelectItem> getActions() {
        return Messages.keys(language.getCurrent()).stream()
                .filter(key -> key.contains("_action_"))
                .map(key -> new SelectItem(key, text(key)))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .toList();
    }

    /** Returns the name of an action. */
    public String text(String key) {
        return Messages.text(language.getCurrent(), key);
    }

    /** Returns the detail of an event; roles and authorities in words. */
    public String detail(AuditEvent event) {
        return Stream.of(event.getDetail().split(AuditService.SEPARATOR))
                .map(part -> ROLES.contains(part) ? text("app_role_" + part) : authorities.getOrDefault(part, part))
                .collect(Collectors.joining(AuditService.SEPARATOR));
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
