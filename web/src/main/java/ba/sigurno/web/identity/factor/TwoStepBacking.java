package ba.sigurno.web.identity.factor;

import ba.sigurno.ejb.identity.factor.PasskeyService;
import ba.sigurno.ejb.identity.factor.TwoStepService;
import ba.sigurno.ejb.identity.factor.TwoStepService.Protection;
import ba.sigurno.persistence.identity.factor.Passkey;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.identity.signin.StaffSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Shows how the caller's sign-in is protected, renews the recovery codes, and switches the second step off. */
@Named
@RequestScoped
public class TwoStepBacking {

    /** The flash entry with recovery codes to show once. */
    static final String RECOVERY_CODES = "recoveryCodes";

    static final String HERE = "/identity/factor/two-step?faces-redirect=true";

    @Inject
    private TwoStepService twoStep;

    @Inject
    private Flash flash;

    @Inject
    private PasskeyService passkeyService;

    @Inject
    private CodeAgainInput codeAgain;

    @Inject
    private ExternalContext external;

    private Protection protection;
    private List<Passkey> passkeys;
    private String passkeyOptions;
    private String passkey;
    private String name;
    private String response;
    private String renewCode;
    private String password;
    private String offCode;

    /** Reads it. */
    public void load() {
        protection = twoStep.protection();
        passkeys = passkeyService.passkeys();
    }

    /** Asks for a passkey, before the page is shown. */
    public void prepare() {
        passkeyOptions = passkeyService.options(PasskeyChallenge.issue(request()));
    }

    /** Adds the passkey that the browser made; with the first second factor the recovery codes are shown. */
    public String addPasskey() {
        var added = passkeyService.add(password, codeAgain.getCode(), name, response, PasskeyChallenge.take(request()));
        StaffSession.begin(request(), (HttpServletResponse) external.getResponse(), added.session());
        if (!added.recoveryCodes().isEmpty()) {
            flash.put(RECOVERY_CODES, added.recoveryCodes());
        }
        PageMessages.info("identity_passkeys_added");
        return HERE;
    }

    /** Removes the passkey named in the address. */
    public String removePasskey() {
        passkeyService.remove(passkey, password, codeAgain.getCode());
        StaffSession.renew(external);
        PageMessages.saved();
        return HERE;
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }

    /** Issues new recovery codes and shows them. */
    public String renew() {
        var codes = twoStep.renewRecoveryCodes(renewCode);
        StaffSession.renew(external);
        flash.put(RECOVERY_CODES, codes);
        return HERE;
    }

    /** Lets the password alone open the account again. */
    public String switchOff() {
        twoStep.switchOff(password, offCode);
        StaffSession.renew(external);
        PageMessages.info("identity_two_step_switched_off");
        return HERE;
    }

    public List<Passkey> getPasskeys() {
        return passkeys;
    }

    /** Returns what the browser is asked to make a passkey with, in JSON. */
    public String getPasskeyOptions() {
        return passkeyOptions;
    }

    /** Returns the public id of the passkey that is removed. */
    public String getPasskey() {
        return passkey;
    }

    public void setPasskey(String passkey) {
        this.passkey = passkey;
    }

    /** Returns the name of the passkey that is added. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Returns what the browser says of it, in JSON. */
    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    public Protection getProtection() {
        return protection;
    }

    /** Returns the code that renews the recovery codes. */
    public String getRenewCode() {
        return renewCode;
    }

    public void setRenewCode(String renewCode) {
        this.renewCode = renewCode;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Returns the code that switches the second step off. */
    public String getOffCode() {
        return offCode;
    }

    public void setOffCode(String offCode) {
        this.offCode = offCode;
    }
}
