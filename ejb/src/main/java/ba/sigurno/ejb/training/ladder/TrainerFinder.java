package ba.sigurno.ejb.training.ladder;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.planning.TrainerLevels;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.TrainerLevel;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Finds trainers for planners and lead trainers, who see all of them; for other trainers nobody is there but themselves. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class TrainerFinder {

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private TrainerLevels levels;

    /** A trainer that the caller sees, by public id. */
    public Account trainer(String accountId) {
        requireSight();
        return entities.find(
                Account.class,
                Account.BY_PUBLIC_ID,
                accountId,
                account -> account.isEnabled() && account.hasRole(Role.TRAINER));
    }

    /** Whether the caller sees all trainers. */
    public boolean seesAll() {
        return caller.hasRole(Role.PLANNER) || isLead();
    }

    /** Whether the caller is a lead trainer. */
    public boolean isLead() {
        return caller.hasRole(Role.TRAINER) && levels.of(caller.account()) == TrainerLevel.LEAD;
    }

    /** Throws unless the caller sees all trainers. */
    public void requireSight() {
        if (!seesAll()) {
            throw new NotFoundException("trainers, for planners and lead trainers");
        }
    }
}
