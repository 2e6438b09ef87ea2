package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The classes of an account that is to be erased: it is taken off them, and their pupils stay. */
@ApplicationScoped
public class TaughtClasses implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of(new AccountRecord(
                "enrolment_erase_classes", Fate.GOES, classes(account).size()));
    }

    @Override
    public void forget(Account account) {
        classes(account).forEach(schoolClass -> schoolClass.forgetTeacher(account));
    }

    private List<SchoolClass> classes(Account account) {
        return em.createNamedQuery(SchoolClass.OF_ACCOUNT, SchoolClass.class)
                .setParameter("teacher", account)
                .getResultList();
    }
}
