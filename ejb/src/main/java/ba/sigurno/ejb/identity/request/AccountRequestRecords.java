package ba.sigurno.ejb.identity.request;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.request.AccountRequest;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The requests for an account: they go with the account, and are to the other school once one is merged. */
@ApplicationScoped
public class AccountRequestRecords implements AccountRecords, SchoolRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of();
    }

    @Override
    public void forget(Account account) {
        em.createNamedQuery(AccountRequest.DELETE_FROM)
                .setParameter("email", account.getEmail())
                .executeUpdate();
    }

    @Override
    public Map<String, Fate> columns() {
        return Map.of("account_request.school_id", Fate.MOVES);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        return List.of(new SchoolRecord(
                "identity_merge_requests",
                Fate.MOVES,
                em.createNamedQuery(AccountRequest.OF_SCHOOL_COUNT, Long.class)
                        .setParameter("school", school)
                        .getSingleResult()));
    }

    @Override
    public void move(School from, School into) {
        em.createNamedQuery(AccountRequest.MOVE)
                .setParameter("school", from)
                .setParameter("to", into)
                .executeUpdate();
    }
}
