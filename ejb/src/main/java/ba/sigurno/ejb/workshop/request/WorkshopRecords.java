package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The workshops of an account that is to be erased: requests stay the school's, without the name and telephone of who asked
 * and is called on the day; who holds a planned one, or comes to it, hands it over or reports on it before.
 */
@ApplicationScoped
public class WorkshopRecords implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        var requests = em.createNamedQuery(WorkshopRequest.COUNT_OF_ACCOUNT, Long.class)
                .setParameter("account", account)
                .getSingleResult();
        var planned = em.createNamedQuery(Workshop.COUNT_PLANNED, Long.class)
                .setParameter("account", account)
                .getSingleResult();
        var assisted = em.createNamedQuery(Workshop.COUNT_ASSISTED, Long.class)
                .setParameter("account", account)
                .getSingleResult();
        return List.of(
                new AccountRecord("workshop_erase_requests", Fate.STAYS, requests),
                new AccountRecord("workshop_erase_held", Fate.OPEN, planned),
                new AccountRecord("workshop_erase_assisted", Fate.OPEN, assisted));
    }

    @Override
    public void forget(Account account) {
        em.createNamedQuery(WorkshopRequest.FORGET_CONTACT)
                .setParameter("account", account)
                .setParameter("name", account.getDisplayName())
                .executeUpdate();
    }
}
