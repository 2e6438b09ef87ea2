package ba.sigurno.ejb.training.planning;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.ladder.TrainerStep;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Knows which level trainers have: that of their last step, and none is a trainee's. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class TrainerLevels {

    @PersistenceContext
    private EntityManager em;

    /** The level of a trainer. */
    public TrainerLevel of(Account trainer) {
        return of(List.of(trainer)).get(trainer.getId());
    }

    /** The levels of trainers, by the ids of their accounts. */
    public Map<Long, TrainerLevel> of(Collection<Account> trainers) {
        if (trainers.isEmpty()) {
            return Map.of();
        }
        var ids = trainers.stream().map(Account::getId).toList();
        var levels = em.createNamedQuery(TrainerStep.LAST_OF, TrainerStep.class)
                .setParameter("accountIds", ids)
                .getResultStream()
                .collect(Collectors.toMap(step -> step.getAccount().getId(), TrainerStep::getLevel));
        ids.forEach(id -> levels.putIfAbsent(id, TrainerLevel.TRAINEE));
        return levels;
    }
}
