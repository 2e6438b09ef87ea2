package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.ejb.identity.account.OwnAccountService.OwnSignIn;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.identity.factor.CodeAgainInput;
import ba.sigurno.web.identity.signin.StaffSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;

/** Shows the caller's own account. */
@Named
@RequestScoped
public class AccountBacking {

    private static final String HERE = "/identity/account/account?faces-redirect=true";

    @Inject
    private Caller caller;

    @Inject
    private ExternalContext external;

    @Inject
    private OwnAccountService own;

    @Inject
    private LanguageBacking language;

    @Inject
    private CodeAgainInput codeAgain;

    private String telephone;
    private String school;
    private String began;
    private String password;
    private List<OwnSignIn> signIns;

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
        own.callAt(telephone, password, codeAgain.getCode());
        StaffSession.renew(external);
        PageMessages.saved();
        return HERE;
    }

    /** Asks the administrators to erase it. */
    public String askForErasure() {
        own.askForErasure();
        PageMessages.saved();
        return HERE;
    }

    /** Returns its roles, in a fixed order. */
    public List<RoleGrant> getGrants() {
        return getAccount().getGrants().stream()
                .sorted(Comparator.comparing(RoleGrant::getRole).thenComparing(RoleGrant::getId))
                .toList();
    }

    /** Returns a role in words. */
    public String words(RoleGrant grant) {
        return RoleNames.of(grant, language.getCurrent());
    }

    /** Leaves the school named in the address. */
    public String leave() {
        own.leave(school);
        PageMessages.saved();
        return HERE;
    }

    /** Returns the sign-ins of so long ago as a session can last. */
    public List<OwnSignIn> getSignIns() {
        if (signIns == null) {
            signIns = own.signIns();
        }
        return signIns;
    }

    /** Ends the session that began at the time in the address. */
    public String endSession() {
        var one = getSignIns().stream()
                .map(OwnSignIn::began)
                .filter(at -> at.toString().equals(began))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no sign-in at " + began));
        own.endSession(one, password);
        StaffSession.renew(external);
        PageMessages.info("identity_account_session_ended");
        return HERE;
    }

    /** Ends the sessions on all other devices; this one goes on. */
    public String endSessions() {
        StaffSession.begin(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                own.endSessions(password));
        PageMessages.info("identity_account_sessions_ended");
        return HERE;
    }

    /** Returns the time at which the session began that is ended. */
    public String getBegan() {
        return began;
    }

    public void setBegan(String began) {
        this.began = began;
    }

    /** Returns nothing: a password is not shown again. */
    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Returns the public id of the school that is left. */
    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
