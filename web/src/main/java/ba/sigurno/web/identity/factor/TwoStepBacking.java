package ba.sigurno.web.identity.factor;

import ba.sigurno.ejb.identity.factor.TwoStepService;
import ba.sigurno.ejb.identity.factor.TwoStepService.Protection;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    private Protection protection;
    private String renewCode;
    private String password;
    private String offCode;

    /** Reads it. */
    public void load() {
        protection = twoStep.protection();
    }

    /** Issues new recovery codes and shows them. */
    public String renew() {
        flash.put(RECOVERY_CODES, twoStep.renewRecoveryCodes(renewCode));
        return HERE;
    }

    /** Lets the password alone open the account again. */
    public String switchOff() {
        twoStep.switchOff(password, offCode);
        PageMessages.info("identity_two_step_switched_off");
        return HERE;
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
