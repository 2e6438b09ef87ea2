package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.identity.access.Navigation;
import ba.sigurno.web.identity.factor.CodeAgainInput;
import ba.sigurno.web.identity.signin.StaffSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Changes the caller's password. */
@Named
@RequestScoped
public class PasswordBacking {

    @Inject
    private OwnAccountService account;

    @Inject
    private Caller caller;

    @Inject
    private CodeAgainInput codeAgain;

    @Inject
    private Navigation navigation;

    @Inject
    private ExternalContext external;

    private String oldPassword;
    private String newPassword;
    private String again;

    /** Refuses callers without a sign-in. */
    public void load() {
        caller.account();
    }

    /** Changes the password and goes to the first page of the caller's work. */
    public void change() throws IOException {
        DomainException.require(newPassword.equals(again), "identity_password_differ");
        StaffSession.begin(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                account.changePassword(oldPassword, newPassword, codeAgain.getCode()));
        PageMessages.info("identity_password_changed");
        external.redirect(external.getRequestContextPath() + navigation.home(caller.account()));
    }

    /** Returns whether the caller was sent here to replace a password that somebody else knows. */
    public boolean isForced() {
        return caller.account().isMustChangePassword();
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
