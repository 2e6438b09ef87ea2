package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.approval.ApprovalWaiver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who decides on the requests of an authority's schools: its coordinators, and planners of the centre on its behalf
 * as long as it has none.
 */
@ApplicationScoped
public class Deciders {

    @PersistenceContext
    private EntityManager em;

    /** Returns the coordinators of an authority, by name; empty when the centre decides on its behalf. */
    public List<Account> coordinators(Authority authority) {
        return em.createNamedQuery(Account.COORDINATORS, Account.class)
                .setParameter("authority", authority)
                .getResultList();
    }

    /** Returns who decides for an authority, by name. */
    public List<Account> of(Authority authority) {
        var coordinators = coordinators(authority);
        return coordinators.isEmpty() ? planners() : coordinators;
    }

    /** Returns the planners of the centre, by name. */
    public List<Account> planners() {
        return em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.PLANNER)
                .getResultList();
    }

    /** Returns whether an account decides for an authority. */
    public boolean decides(Account account, Authority authority) {
        return account.coordinates(authority)
                || account.hasRole(Role.PLANNER) && coordinators(authority).isEmpty();
    }

    /** Returns the ids of the authorities for which an account decides. */
    public Set<Long> authorities(Account account) {
        var authorities = new HashSet<Authority>(account.authorities());
        if (account.hasRole(Role.PLANNER)) {
            authorities.addAll(em.createNamedQuery(ApprovalWaiver.WITHOUT_COORDINATOR, Authority.class)
                    .getResultList());
        }
        return authorities.stream().map(BaseEntity::getId).collect(Collectors.toSet());
    }

    /** Returns whether an authority asks for no approval. */
    public boolean isWaived(Authority authority) {
        return !em.createNamedQuery(ApprovalWaiver.OF_AUTHORITY, ApprovalWaiver.class)
                .setParameter("authority", authority)
                .getResultList()
                .isEmpty();
    }
}
