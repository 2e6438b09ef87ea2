package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.access.Device;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.i18n.LocalPath;
import ba.sigurno.web.identity.access.Navigation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Completes a sign-in, after its last step. */
@RequestScoped
public class SignInCompletion {

    @Inject
    private DeviceCookie devices;

    @Inject
    private Navigation navigation;

    @Inject
    private ExternalContext external;

    /**
     * Begins the session, and goes to the page that was asked for, or to the first page of the caller's work.
     *
     * @param device the browser, which is known to the account from now on
     * @param back the page that was asked for; null for none
     */
    public void complete(Account account, SignedIn signedIn, Device device, String back) throws IOException {
        var request = (HttpServletRequest) external.getRequest();
        var response = (HttpServletResponse) external.getResponse();
        devices.write(request, response, device, Optional.of(signedIn.accountId()));
        StaffSession.begin(request, response, signedIn);
        LanguageCookie.remember(request, response, account.getLanguage());
        sendOn(account, back);
    }

    /** Goes to the page that was asked for, or to the first page of somebody's work. */
    public void sendOn(Account account, String back) throws IOException {
        var wished = LocalPath.safe(back);
        external.redirect(external.getRequestContextPath() + (wished.equals("/") ? navigation.home(account) : wished));
    }
}
