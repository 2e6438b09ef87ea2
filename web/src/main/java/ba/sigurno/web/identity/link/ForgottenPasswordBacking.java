package ba.sigurno.web.identity.link;

import ba.sigurno.ejb.identity.link.ForgottenPasswordService;
import ba.sigurno.web.http.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asks for a link by which a forgotten password is replaced. */
@Named
@RequestScoped
public class ForgottenPasswordBacking {

    @Inject
    private ForgottenPasswordService service;

    @Inject
    private ExternalContext external;

    private String email;
    private boolean sent;

    /** Asks for the link; what is said then is the same for every address. */
    public void ask() {
        service.ask(email, ClientAddress.of((HttpServletRequest) external.getRequest()));
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
