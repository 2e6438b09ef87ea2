package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The teachers of a school that is merged: they teach at the other one from now on, once. */
@ApplicationScoped
public class SchoolRoles implements SchoolRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Fate> columns() {
        return Map.of("account_role.school_id", Fate.MOVES);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        return List.of(new SchoolRecord(
                "identity_merge_teachers", Fate.MOVES, accounts(school).size()));
    }

    @Override
    public void move(School from, School into) {
        accounts(from).forEach(account -> account.changeSchool(from, into));
    }

    private List<Account> accounts(School school) {
        return em.createNamedQuery(Account.OF_SCHOOL, Account.class)
                .setParameter("school", school)
                .getResultList();
    }
}
