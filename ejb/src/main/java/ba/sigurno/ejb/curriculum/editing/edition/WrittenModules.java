package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The modules that an account that is to be erased wrote and reviewed: children learn with them, so they stay. */
@ApplicationScoped
public class WrittenModules implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        var editions = em.createNamedQuery(ModuleEdition.COUNT_OF_ACCOUNT, Long.class)
                .setParameter("account", account)
                .getSingleResult();
        return List.of(new AccountRecord("curriculum_erase_modules", Fate.STAYS, editions));
    }
}
