package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Creates an account. */
@Named
@RequestScoped
public class InviteBacking {

    @Inject
    private AccountService accounts;

    private String email;
    private String displayName;
    private Language language = Language.BOSNIAN;

    /** Refuses all but administrators. */
    public void load() {
        accounts.requireAllowed();
    }

    /** Creates the account and shows it. */
    public String create() {
        var id = accounts.create(email, displayName, language);
        PageMessages.info("identity_person_link_sent");
        return "/identity/account/person?faces-redirect=true&id=" + id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
