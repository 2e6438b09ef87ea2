package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.approval.ApprovalDeputy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The days on which an account that is to be erased stands in for a coordinator: they go. */
@ApplicationScoped
public class DeputyRecords implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        var days = em.createNamedQuery(ApprovalDeputy.COUNT_OF_ACCOUNT, Long.class)
                .setParameter("account", account)
                .getSingleResult();
        return List.of(new AccountRecord("workshop_erase_deputy", Fate.GOES, days));
    }

    @Override
    public void forget(Account account) {
        em.createNamedQuery(ApprovalDeputy.FORGET)
                .setParameter("account", account)
                .executeUpdate();
    }
}
