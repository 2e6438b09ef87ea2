package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.ejb.identity.link.EmailChangeService;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.identity.factor.CodeAgainInput;
import ba.sigurno.web.identity.signin.StaffSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changes the caller's own name and e-mail address. */
@Named
@RequestScoped
public class EditAccountBacking {

    private static final String ACCOUNT = "/identity/account/account?faces-redirect=true";

    @Inject
    private OwnAccountService own;

    @Inject
    private EmailChangeService emails;

    @Inject
    private Caller caller;

    @Inject
    private CodeAgainInput codeAgain;

    @Inject
    private ExternalContext external;

    private String displayName;
    private String email;
    private String password;

    /** Reads the account. */
    public void load() {
        displayName = caller.account().getDisplayName();
    }

    /** Changes the name. */
    public String rename() {
        own.rename(displayName);
        PageMessages.saved();
        return ACCOUNT;
    }

    /** Sends a link to the new address. */
    public String askForEmail() {
        emails.ask(email, password, codeAgain.getCode());
        StaffSession.renew(external);
        PageMessages.info("identity_edit_account_sent");
        return ACCOUNT;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
