package ba.sigurno.ejb.training.progress;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.progress.Fulfilment;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives out the one record there is of a requirement and a teacher, to be changed. */
@Dependent
public class FulfilmentRecords {

    @PersistenceContext
    private EntityManager em;

    /**
     * The records of teachers, by teacher; new ones, not stored yet, for those who have none. Until this transaction ends
     * nobody else makes one, or issues a certificate that may rest on them.
     */
    public Map<Account, Fulfilment> take(Requirement requirement, Collection<Account> teachers) {
        em.lock(requirement.getEdition().getProgramme(), LockModeType.PESSIMISTIC_WRITE);
        var found = em.createNamedQuery(Fulfilment.OF_REQUIREMENT, Fulfilment.class)
                .setParameter("requirement", requirement)
                .setParameter(
                        "accountIds", teachers.stream().map(Account::getId).toList())
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .collect(Collectors.toMap(Fulfilment::getAccount, Function.identity()));
        return teachers.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        teacher -> found.containsKey(teacher)
                                ? found.get(teacher)
                                : new Fulfilment(requirement, em.getReference(Account.class, teacher.getId()))));
    }

    /** Stores what was changed. */
    public void keep(Fulfilment fulfilment) {
        if (fulfilment.getId() == null) {
            em.persist(fulfilment);
        }
    }
}
