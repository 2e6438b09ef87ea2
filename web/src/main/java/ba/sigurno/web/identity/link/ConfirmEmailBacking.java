package ba.sigurno.web.identity.link;

import ba.sigurno.ejb.identity.link.EmailChangeService;
import ba.sigurno.persistence.identity.link.LinkState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Confirms the new address of an account. */
@Named
@RequestScoped
public class ConfirmEmailBacking extends LinkConfirmation {

    @Inject
    private EmailChangeService service;

    @Override
    protected LinkState look(String secret) {
        return service.look(secret);
    }

    @Override
    protected void use(String secret) {
        service.confirm(secret);
    }
}
