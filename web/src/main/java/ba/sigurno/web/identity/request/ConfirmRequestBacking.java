package ba.sigurno.web.identity.request;

import ba.sigurno.ejb.identity.request.AccountRequestService;
import ba.sigurno.persistence.identity.link.LinkState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Confirms the e-mail address of a request. To look at the link changes nothing: filters of e-mails open links. */
@Named
@RequestScoped
public class ConfirmRequestBacking {

    @Inject
    private AccountRequestService service;

    @Inject
    @Param
    private String secret;

    private LinkState state;
    private boolean confirmed;

    /** Confirms it. */
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
