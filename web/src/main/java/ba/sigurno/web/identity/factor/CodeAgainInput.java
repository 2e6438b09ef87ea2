package ba.sigurno.web.identity.factor;

import ba.sigurno.ejb.identity.factor.TwoStepService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The code of the caller's app in forms that also ask for the password again; the tag {@code s:codeAgain} shows its field. */
@Named
@RequestScoped
public class CodeAgainInput {

    @Inject
    private TwoStepService twoStep;

    private Boolean asked;
    private String code;

    /** Returns whether the caller has an app, and so gives a code of it. */
    public boolean isAsked() {
        if (asked == null) {
            asked = twoStep.protection().appSince() != null;
        }
        return asked;
    }

    /** Returns what was typed; null where nothing was asked. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
