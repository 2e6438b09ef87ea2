package ba.sigurno.web.identity.link;

import ba.sigurno.ejb.identity.link.ForgottenPasswordService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.cdi.Param;

/** Sets a new password by a link of single use. To look at the link changes nothing: filters of e-mails open links. */
@Named
@RequestScoped
public class NewPasswordBacking {

    @Inject
    private ForgottenPasswordService service;

    @Inject
    private ExternalContext external;

    @Inject
    @Param
    private String secret;

    private LinkState state;
    private String newPassword;
    private String again;

    /** Sets the password, and goes to the sign-in. */
    public String save() {
        DomainException.require(newPassword.equals(again), "identity_password_differ");
        service.set(secret, newPassword, ClientAddress.of((HttpServletRequest) external.getRequest()));
        PageMessages.info("identity_new_password_done");
        return "/identity/signin/sign-in?faces-redirect=true";
    }

    /** Returns how the link stands; null while its code is not known. */
    public LinkState getState() {
        if (state == null && secret != null) {
            state = service.look(secret);
        }
        return state;
    }

    /** Returns the code of the link. */
    public String getSecret() {
        return secret;
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
