package ba.sigurno.web.identity.link;

import ba.sigurno.ejb.identity.link.EmailChangeService;
import ba.sigurno.persistence.identity.link.LinkState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Confirms the new address of an account. To look at the link changes nothing: filters of e-mails open links. */
@Named
@RequestScoped
public class ConfirmEmailBacking {

    @Inject
    private EmailChangeService service;

    @Inject
    @Param
    private String secret;

    private LinkState state;
    private boolean confirmed;

    /** Changes the address. */
    public void confirm() {
        service.confirm(secret);
        confirmed = true;
    }

    public boolean isConfirmed() {
        return confirmed;
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
}
