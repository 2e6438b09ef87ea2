package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.account.AccountColumn;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.web.entity.ChosenRows;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The administrator's list of accounts. */
@Named
@RequestScoped
public class AccountsBacking {

    private static final String HERE = "/identity/account/accounts?faces-redirect=true&includeViewParams=true";

    @Inject
    private AccountService accounts;

    @Inject
    private LanguageBacking language;

    @Inject
    private ChosenRows chosen;

    @Inject
    private Clock clock;

    private String q;
    private Role role;
    private boolean erasure;
    private LocalDate lastDay;
    private final LazyRows<Row> rows = new LazyRows<>(List.of(AccountColumn.values()), this::page);

    /** A line of the list: an account, with its state as a message key. */
    public record Row(Account account, List<String> roles, String state, String tone) {}

    private Page<Row> page(Sort sort, int wished) {
        var found = accounts.search(q, role, erasure, sort, wished);
        var grants = accounts.grants(found.items()).stream()
                .collect(Collectors.groupingBy(grant -> grant.getAccount().getPublicId()));
        return found.map(account -> row(account, grants.getOrDefault(account.getPublicId(), List.of())));
    }

    /** Disables the accounts that are ticked. */
    public String disable() {
        chosen.each("identity_accounts_disabled_count", accounts::disable, accounts::names);
        return HERE;
    }

    /** Ends the roles of the accounts that are ticked after the chosen day. */
    public String endRoles() {
        DomainException.require(lastDay != null, "app_field_required");
        DomainException.require(!lastDay.isBefore(LocalDate.now(clock)), "identity_rule_ends_in_the_past");
        chosen.each("identity_accounts_ended_count", id -> accounts.endRoles(id, lastDay), accounts::names);
        return HERE;
    }

    /** Returns the roles to choose from. */
    public List<SelectItem> getRoleChoices() {
        return Stream.of(Role.values())
                .filter(choice -> choice.getScope() != Role.Scope.NONE)
                .map(choice -> new SelectItem(choice, RoleNames.of(choice, language.getCurrent())))
                .toList();
    }

    private Row row(Account account, List<RoleGrant> grants) {
        var standing = AccountStatus.of(account, clock.instant());
        var roles = grants.stream()
                .map(grant -> RoleNames.of(grant, language.getCurrent()))
                .sorted()
                .toList();
        return new Row(account, roles, standing.key(), standing.tone());
    }

    /** Returns the accounts that are found. */
    public LazyRows<Row> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    /** Returns whether only those are shown that asked to be erased. */
    public boolean isErasure() {
        return erasure;
    }

    public void setErasure(boolean erasure) {
        this.erasure = erasure;
    }

    /** Returns the last day of roles that are to end. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
