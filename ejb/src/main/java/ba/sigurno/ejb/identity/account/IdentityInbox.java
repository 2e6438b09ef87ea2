package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The accounts that wait for administrators to erase them, as their owners asked. */
@ApplicationScoped
public class IdentityInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.ADMIN)
                ? List.of(InboxLine.of(
                        "identity_inbox_erase",
                        em.createNamedQuery(Account.WAITING_FOR_ERASURE, Object[].class),
                        "/identity/account/accounts.xhtml?erasure=true"))
                : List.of();
    }
}
