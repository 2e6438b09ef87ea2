package ba.sigurno.web.identity.factor;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.factor.SecondStepService;
import ba.sigurno.ejb.identity.factor.SecondStepService.Step;
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
import java.util.function.BiFunction;
import org.omnifaces.cdi.Param;

/** Takes the second step of a sign-in: a code of the app, a recovery code, or a passkey. */
@Named
@RequestScoped
public class SecondStepBacking {

    @Inject
    private SecondStepService secondStep;

    @Inject
    private SignInService signIn;

    @Inject
    private Caller caller;

    @Inject
    private DeviceCookie devices;

    @Inject
    private SignInCompletion completion;

    @Inject
    private ExternalContext external;

    private String code;
    private String recoveryCode;
    private String response;
    private Optional<Step> step;
    private String passkeyOptions;

    @Inject
    @Param
    private String back;

    /** Asks for a passkey, before the page is shown; sends on whoever is signed in already. */
    public void prepare() throws IOException {
        var staff = caller.staff();
        if (staff.isPresent()) {
            completion.sendOn(staff.get(), back);
        } else if (getStep() != null && !getStep().passkeys().isEmpty()) {
            passkeyOptions = secondStep.passkeyOptions(getStep(), PasskeyChallenge.issue(request()));
        }
    }

    /** Returns the step that is missing; null unless it became due, and not too long ago. */
    public Step getStep() {
        if (step == null) {
            step = byPassword().flatMap(secondStep::step);
        }
        return step.orElse(null);
    }

    /** Returns whether it is asked for in a session that is used on another network or in another browser than before. */
    public boolean isMoved() {
        return byPassword().filter(SignedIn::goesOn).isPresent();
    }

    /** Returns what the browser is asked to sign with a passkey, in JSON. */
    public String getPasskeyOptions() {
        return passkeyOptions;
    }

    /** Signs in by a code of the app. */
    public void signIn() throws IOException {
        signIn(code, "identity_second_step_wrong");
    }

    /** Signs in by a recovery code. */
    public void recover() throws IOException {
        signIn(recoveryCode, "identity_second_step_recovery_wrong");
    }

    /** Signs in by a passkey. */
    public void signInByPasskey() throws IOException {
        var challenge = PasskeyChallenge.take(request());
        signIn(
                (byPassword, origin) -> secondStep.signInByPasskey(byPassword, response, challenge, origin),
                "identity_passkeys_refused");
    }

    private void signIn(String given, String rule) throws IOException {
        signIn((byPassword, origin) -> secondStep.signIn(byPassword, given, origin), rule);
    }

    private void signIn(BiFunction<SignedIn, SignInOrigin, Optional<SignedIn>> way, String rule) throws IOException {
        var origin = devices.origin(request());
        var byPassword = byPassword().orElseThrow(() -> new DomainException("identity_second_step_ended"));
        var signedIn = way.apply(byPassword, origin).orElseThrow(() -> new DomainException(rule));
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

    /** Returns what the browser says of a passkey, in JSON. */
    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
