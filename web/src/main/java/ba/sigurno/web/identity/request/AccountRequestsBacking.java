package ba.sigurno.web.identity.request;

import ba.sigurno.ejb.identity.request.AccountRequestDecisionService;
import ba.sigurno.persistence.identity.request.AccountRequest;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists who asks for an account at the caller's schools, and decides. */
@Named
@RequestScoped
public class AccountRequestsBacking {

    private static final String HERE = "/identity/request/account-requests?faces-redirect=true";

    @Inject
    private AccountRequestDecisionService service;

    private List<AccountRequest> waiting;
    private String request;
    private String reason;

    /** Reads the requests that wait. */
    public void load() {
        waiting = service.waiting();
    }

    /** Grants the request named in the address. */
    public String admit() {
        service.admit(request);
        PageMessages.info("identity_requests_admitted");
        return HERE;
    }

    /** Refuses it. */
    public String refuse() {
        service.refuse(request, reason);
        PageMessages.info("identity_requests_refused");
        return HERE;
    }

    public List<AccountRequest> getWaiting() {
        return waiting;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
