package ba.sigurno.ejb.certificate.issue;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The certificates of an account that is to be erased: they say whom they were issued to, or nobody could check them. */
@ApplicationScoped
public class HeldCertificates implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        var certificates = em.createNamedQuery(Certificate.COUNT_OF_ACCOUNT, Long.class)
                .setParameter("accountId", account.getId())
                .getSingleResult();
        return List.of(new AccountRecord("certificate_erase_held", Fate.STAYS, certificates));
    }
}
