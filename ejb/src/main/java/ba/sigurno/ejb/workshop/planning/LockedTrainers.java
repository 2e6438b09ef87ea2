package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;

/** Finds trainers to be planned with, and locks them, so that two planners cannot both find the same hour free. */
@ApplicationScoped
public class LockedTrainers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    /**
     * Returns the trainer with this public id.
     *
     * @throws NotFoundException when there is none, or the account is disabled
     */
    public Account find(String accountId) {
        return entities.find(
                Account.class,
                Account.BY_PUBLIC_ID,
                accountId,
                account -> account.isEnabled() && account.hasRole(Role.TRAINER));
    }

    /** Locks them in one order for all, so that nobody waits for who waits for the other. */
    public void lock(Collection<Account> trainers) {
        trainers.stream()
                .distinct()
                .sorted(Comparator.comparing(BaseEntity::getId))
                .forEach(trainer -> em.lock(trainer, LockModeType.PESSIMISTIC_WRITE));
    }
}
