package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.job.OnOneServer;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Withdraws roles after their last day. Sessions learn it with their next request, as of each role taken away. */
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
public class RoleEnds {

    @Inject
    private Clock clock;

    @Inject
    private EndedRoles roles;

    /** Withdraws the roles that ended. */
    @OnOneServer
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void everyMinute() {
        before(LocalDate.now(clock));
    }

    /** Withdraws all roles whose last day was before {@code today}; repeating it does no harm. */
    public void before(LocalDate today) {
        while (roles.withdraw(today) > 0) {
            // As many again, in the next transaction: of a failure only the last are done again.
        }
    }
}
