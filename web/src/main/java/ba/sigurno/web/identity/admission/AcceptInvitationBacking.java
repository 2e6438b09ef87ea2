package ba.sigurno.web.identity.admission;

import ba.sigurno.ejb.identity.admission.AcceptInvitationService;
import ba.sigurno.ejb.identity.admission.AcceptInvitationService.Offer;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.http.ClientAddress;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.cdi.Param;

/** Accepts an invitation to the team of a school. To look at it changes nothing: filters of e-mails open links. */
@Named
@RequestScoped
public class AcceptInvitationBacking {

    @Inject
    private AcceptInvitationService service;

    @Inject
    private ExternalContext external;

    @Inject
    @Param
    private String secret;

    private Offer offer;
    private String displayName;
    private String password;
    private String again;

    /** Accepts it, and goes to the sign-in. */
    public String accept() {
        DomainException.require(password == null || password.equals(again), "identity_password_differ");
        service.accept(secret, displayName, password, ClientAddress.of((HttpServletRequest) external.getRequest()));
        PageMessages.info("identity_accept_done");
        return "/identity/signin/sign-in?faces-redirect=true";
    }

    /** Returns what the link offers; null while its code is not known. */
    public Offer getOffer() {
        if (offer == null && secret != null) {
            offer = service.look(secret);
        }
        return offer;
    }

    /** Returns the code of the link. */
    public String getSecret() {
        return secret;
    }

    /** Returns the name of the new account, at first that of the invitation. */
    public String getDisplayName() {
        return displayName == null && getOffer() != null ? offer.displayName() : displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
