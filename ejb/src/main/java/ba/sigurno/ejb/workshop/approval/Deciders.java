package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.approval.ApprovalDeputy;
import ba.sigurno.persistence.workshop.approval.ApprovalWaiver;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who decides on the requests of an authority's schools: its coordinators and who stands in for them today; planners of
 * the centre on its behalf as long as it has none, or once it has let the deadline pass.
 */
@ApplicationScoped
public class Deciders {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private DecisionDeadline deadline;

    /** Returns the coordinators of an authority, by name; empty when the centre decides on its behalf. */
    public List<Account> coordinators(Authority authority) {
        return em.createNamedQuery(Account.COORDINATORS, Account.class)
                .setParameter("authority", authority)
                .getResultList();
    }

    /** Returns who stands in for the coordinators of an authority today, by name. */
    public List<Account> deputies(Authority authority) {
        return em.createNamedQuery(ApprovalDeputy.ON_DAY, Account.class)
                .setParameter("authority", authority)
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
    }

    /** Returns whose decision is awaited for an authority. */
    public List<Account> of(Authority authority) {
        var deciders = new LinkedHashSet<>(coordinators(authority));
        deciders.addAll(deputies(authority));
        return deciders.isEmpty() ? planners() : List.copyOf(deciders);
    }

    /** Returns the planners of the centre, by name. */
    public List<Account> planners() {
        return em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.PLANNER)
                .getResultList();
    }

    /**
     * Returns by which right an account decides on a request for an authority; empty when it does not.
     *
     * @param waitingSince since when the request waits for the decision; empty when it does not, so that no deadline passes
     */
    public Optional<DecisionRight> right(Account account, Authority authority, Optional<Instant> waitingSince) {
        if (account.coordinates(authority)) {
            return Optional.of(DecisionRight.COORDINATOR);
        }
        if (deputised(account).contains(authority.getId())) {
            return Optional.of(DecisionRight.DEPUTY);
        }
        if (!account.hasRole(Role.PLANNER)) {
            return Optional.empty();
        }
        return coordinators(authority).isEmpty()
                ? Optional.of(DecisionRight.CENTRE)
                : waitingSince.filter(deadline::hasPassed).map(since -> DecisionRight.OVERDUE);
    }

    /** Returns the ids of the authorities for which an account decides. */
    public Set<Long> authorities(Account account) {
        var authorities = new HashSet<>(deputised(account));
        account.authorities().stream().map(BaseEntity::getId).forEach(authorities::add);
        if (account.hasRole(Role.PLANNER)) {
            em.createNamedQuery(ApprovalWaiver.WITHOUT_COORDINATOR, Authority.class)
                    .getResultStream()
                    .map(BaseEntity::getId)
                    .forEach(authorities::add);
        }
        return authorities;
    }

    /** Returns the ids of the authorities for whose coordinators an account stands in today. */
    public Set<Long> deputised(Account account) {
        return account.hasRole(Role.COORDINATOR)
                ? Set.copyOf(em.createNamedQuery(ApprovalDeputy.AUTHORITIES_ON_DAY, Long.class)
                        .setParameter("account", account)
                        .setParameter("day", LocalDate.now(clock))
                        .getResultList())
                : Set.of();
    }

    /** Returns whether an authority asks for no approval. */
    public boolean isWaived(Authority authority) {
        return !em.createNamedQuery(ApprovalWaiver.OF_AUTHORITY, ApprovalWaiver.class)
                .setParameter("authority", authority)
                .getResultList()
                .isEmpty();
    }
}
