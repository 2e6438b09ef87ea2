package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
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
    private OwnAccountService own;

    @Inject
    private LanguageBacking language;

    private String telephone;

    /** Returns the account; only for those who signed in. */
    public Account getAccount() {
        return caller.account();
    }

    /** Returns the telephone, as typed or as stored. */
    public String getTelephone() {
        return telephone == null ? getAccount().getTelephone() : telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone == null ? "" : telephone;
    }

    /** Stores the telephone. */
    public String saveTelephone() {
        own.callAt(telephone);
        PageMessages.saved();
        return "/identity/account/account?faces-redirect=true";
    }

    /** Asks the administrators to erase it. */
    public String askForErasure() {
        own.askForErasure();
        PageMessages.saved();
        return "/identity/account/account?faces-redirect=true";
    }

    /** Returns the names of its roles. */
    public List<String> getRoles() {
        return getAccount().getGrants().stream()
                .map(grant -> RoleNames.of(grant, language.getCurrent()))
                .sorted()
                .toList();
    }
}
