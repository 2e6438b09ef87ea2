package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.i18n.LocalPath;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.identity.access.Navigation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.cdi.Param;

/** Signs staff in. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private SignInService signIn;

    @Inject
    private Caller caller;

    @Inject
    private DeviceCookie devices;

    @Inject
    private Navigation navigation;

    @Inject
    private ExternalContext external;

    private String email;
    private String password;

    @Inject
    @Param
    private String back;

    /** Redirects callers who have signed in already. */
    public void sendOn() throws IOException {
        var staff = caller.staff();
        if (staff.isPresent()) {
            external.redirect(external.getRequestContextPath() + target(staff.get()));
        }
    }

    /** Signs in and goes to the page that was asked for, or to the first page of the caller's work. */
    public void signIn() throws IOException {
        var request = (HttpServletRequest) external.getRequest();
        var response = (HttpServletResponse) external.getResponse();
        var origin = devices.origin(request);
        var signedIn = signIn.signIn(email, password, origin);
        devices.write(request, response, origin.device(), signedIn.map(SignedIn::accountId));
        if (signedIn.isEmpty()) {
            PageMessages.error("identity_sign_in_wrong");
            return;
        }
        var account = signIn.recognise(signedIn.get()).orElseThrow();
        StaffSession.begin(request, response, signedIn.get());
        LanguageCookie.remember(request, response, account.getLanguage());
        external.redirect(external.getRequestContextPath() + target(account));
    }

    private String target(Account account) {
        var wished = LocalPath.safe(back);
        return wished.equals("/") ? navigation.home(account) : wished;
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
