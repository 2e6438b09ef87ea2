package ba.sigurno.ejb.identity.link;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.link.AccountLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The links that were sent to the owner of an account; they go with it, and are too short-lived to be told of. */
@ApplicationScoped
public class LinkRecords implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of();
    }

    @Override
    public void forget(Account account) {
        em.createNamedQuery(AccountLink.DELETE_ALL_OF)
                .setParameter("account", account)
                .executeUpdate();
    }
}
