package ba.sigurno.ejb.participation.summary;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.participation.summary.SummarySubscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** That an account which is to be erased wants the figures of each month: it goes, and does not wait for the next mail. */
@ApplicationScoped
public class SummaryRecords implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of();
    }

    @Override
    public void forget(Account account) {
        em.createNamedQuery(SummarySubscription.FORGET)
                .setParameter("account", account)
                .executeUpdate();
    }
}
