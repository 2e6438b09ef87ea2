package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.identity.account.RoleGrant;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Withdraws roles after their last day. Sessions learn it with their next request, as of each role taken away. */
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class RoleEnds {

    private static final int BATCH = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    /** Withdraws the roles that ended. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void everyMinute() {
        before(LocalDate.now(clock));
    }

    /** Withdraws the roles whose last day was before {@code today}; repeating it does no harm. */
    public void before(LocalDate today) {
        em.createNamedQuery(RoleGrant.ENDED, RoleGrant.class)
                .setParameter("today", today)
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(this::withdraw);
    }

    private void withdraw(RoleGrant grant) {
        var account = grant.getAccount();
        account.withdraw(grant.getRole(), grant.getAuthority(), grant.getSchool());
        audit.record("identity_action_role_ended", "account", account.getPublicId(), AccountService.said(grant));
    }
}
