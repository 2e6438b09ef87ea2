package ba.sigurno.web.identity.factor;

import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.factor.SecondStepService;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.identity.signin.DeviceCookie;
import ba.sigurno.web.identity.signin.SignInCompletion;
import ba.sigurno.web.identity.signin.StaffSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** Takes the second step of a sign-in: a code of the app, or a recovery code. */
@Named
@RequestScoped
public class SecondStepBacking {

    @Inject
    private SecondStepService secondStep;

    @Inject
    private SignInService signIn;

    @Inject
    private DeviceCookie devices;

    @Inject
    private SignInCompletion completion;

    @Inject
    private ExternalContext external;

    private String code;
    private String recoveryCode;

    @Inject
    @Param
    private String back;

    /** Returns whether the password was given, and not too long ago. */
    public boolean isDue() {
        return byPassword().map(secondStep::isDue).orElse(false);
    }

    /** Signs in by a code of the app. */
    public void signIn() throws IOException {
        signIn(code, "identity_second_step_wrong");
    }

    /** Signs in by a recovery code. */
    public void recover() throws IOException {
        signIn(recoveryCode, "identity_second_step_recovery_wrong");
    }

    private void signIn(String given, String rule) throws IOException {
        var origin = devices.origin(request());
        var byPassword = byPassword().orElseThrow(() -> new DomainException("identity_second_step_ended"));
        var signedIn = secondStep.signIn(byPassword, given, origin).orElseThrow(() -> new DomainException(rule));
        completion.complete(signIn.recognise(signedIn).orElseThrow(), signedIn, origin.device(), back);
    }

    private Optional<SignedIn> byPassword() {
        return StaffSession.awaiting(request());
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRecoveryCode() {
        return recoveryCode;
    }

    public void setRecoveryCode(String recoveryCode) {
        this.recoveryCode = recoveryCode;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
