package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.identity.account.RoleGrant;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Withdraws some of the roles that ended, in a transaction of its own. Only {@link RoleEnds} calls it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EndedRoles {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditService audit;

    /** Withdraws some of the roles whose last day was before {@code today}; returns how many, 0 when none is left. */
    public int withdraw(LocalDate today) {
        var ended = em.createNamedQuery(RoleGrant.ENDED, RoleGrant.class)
                .setParameter("today", today)
                .setMaxResults(AT_ONCE)
                .getResultList();
        ended.forEach(this::withdraw);
        return ended.size();
    }

    private void withdraw(RoleGrant grant) {
        var account = grant.getAccount();
        account.withdraw(grant.getRole(), grant.getAuthority(), grant.getSchool());
        audit.record("identity_action_role_ended", "account", account.getPublicId(), AccountService.said(grant));
    }
}
