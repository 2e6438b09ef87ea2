package ba.sigurno.web.identity.request;

import ba.sigurno.ejb.identity.request.AccountRequestService;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.web.identity.link.LinkConfirmation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Confirms the e-mail address of a request. */
@Named
@RequestScoped
public class ConfirmRequestBacking extends LinkConfirmation {

    @Inject
    private AccountRequestService service;

    @Override
    protected LinkState look(String secret) {
        return service.look(secret);
    }

    @Override
    protected void use(String secret) {
        service.confirm(secret);
    }
}
