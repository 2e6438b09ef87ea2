package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the caller's own account. */
@Named
@RequestScoped
public class AccountBacking {

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    /** Returns the account; only for those who signed in. */
    public Account getAccount() {
        return caller.account();
    }

    /** Returns the names of its roles. */
    public List<String> getRoles() {
        return getAccount().getGrants().stream()
                .map(grant -> RoleNames.of(grant, language.getCurrent()))
                .sorted()
                .toList();
    }
}
