package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.SignInOrigin;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** Signs staff in. */
@Named
@RequestScoped
public class SignInBacking {

    private static final String SECOND_STEP = "/identity/factor/second-step.xhtml";

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

    private String email;
    private String password;

    @Inject
    @Param
    private String back;

    /** Whether somebody wants to begin with the password, who only has to confirm. */
    @Inject
    @Param
    private String anew;

    /** Redirects callers who have signed in already, and those who were refused a page until they confirm that it is them. */
    public void sendOn() throws IOException {
        var staff = caller.staff();
        if (staff.isPresent()) {
            completion.sendOn(staff.get(), back);
        } else if (anew == null && StaffSession.suspended(request()).isPresent()) {
            goToSecondStep();
        }
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }

    /** Signs in and goes to the page that was asked for, or to the first page of the caller's work; or to the second step. */
    public void signIn() throws IOException {
        var origin = devices.origin(request());
        var signedIn = signIn.signIn(email, password, origin);
        if (signedIn.isEmpty()) {
            know(origin);
            PageMessages.error("identity_sign_in_wrong");
            return;
        }
        var account = signIn.recognise(signedIn.get());
        if (account.isPresent()) {
            completion.complete(account.get(), signedIn.get(), origin.device(), back);
        } else {
            know(origin);
            StaffSession.await(request(), (HttpServletResponse) external.getResponse(), signedIn.get());
            goToSecondStep();
        }
    }

    private void goToSecondStep() throws IOException {
        var query = back == null ? "" : "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        external.redirect(external.getRequestContextPath() + SECOND_STEP + query);
    }

    /** Makes the browser known, to nobody. */
    private void know(SignInOrigin origin) {
        devices.write(request(), (HttpServletResponse) external.getResponse(), origin.device(), Optional.empty());
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

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
