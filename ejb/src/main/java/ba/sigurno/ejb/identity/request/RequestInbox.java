package ba.sigurno.ejb.identity.request;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.request.AccountRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The teachers who ask for an account at a school of the caller's. */
@ApplicationScoped
public class RequestInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.SCHOOL_COORDINATOR) || caller.hasRole(Role.COORDINATOR)
                ? List.of(InboxLine.of(
                        "identity_inbox_request",
                        WaitingRequests.of(caller, em.createNamedQuery(AccountRequest.WAITING_COUNT, Object[].class)),
                        "/identity/request/account-requests.xhtml"))
                : List.of();
    }
}
