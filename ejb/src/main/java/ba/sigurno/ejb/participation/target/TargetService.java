package ba.sigurno.ejb.participation.target;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.participation.scope.ScopeFinder;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.participation.target.Aim;
import ba.sigurno.persistence.participation.target.Target;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Keeps what share an authority wants to reach in a school year: its coordinators set it, who sees its figures sees it. */
@Stateless
@RolesAllowed({"COORDINATOR", "PLANNER", "ADMIN"})
public class TargetService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ScopeFinder scopes;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /**
     * Returns the targets of a whole jurisdiction for a school year, in percent; none for the country or a part of one.
     *
     * @param startYear the calendar year in which the school year starts
     * @throws ba.sigurno.ejb.entity.NotFoundException when the caller may not see it
     */
    public Map<Aim, Integer> targets(ScopeAddress address, int startYear) {
        var scope = scopes.find(address);
        var targets = new EnumMap<Aim, Integer>(Aim.class);
        if (scope.authority() != null && scope.municipality() == null && scope.school() == null) {
            stored(scope.authority(), startYear).forEach((aim, target) -> targets.put(aim, target.getPercent()));
        }
        return targets;
    }

    /** Returns the jurisdiction of one of the caller's authorities; null for the first. */
    @RolesAllowed("COORDINATOR")
    public Scope own(String authorityCode) {
        return scopes.jurisdiction(authorityCode);
    }

    /**
     * Sets all targets of one of the caller's authorities for this school year or the next.
     *
     * @param percents from 1 to 100; no target where one is missing
     * @throws ba.sigurno.ejb.entity.NotFoundException when it is none of the caller's
     * @throws DomainException when the year is another or a share is out of range
     */
    @RolesAllowed("COORDINATOR")
    public void set(String authorityCode, int startYear, Map<Aim, Integer> percents) {
        var authority = scopes.jurisdiction(authorityCode).authority();
        int current = SchoolYear.of(LocalDate.now(clock)).startYear();
        DomainException.require(startYear == current || startYear == current + 1, "participation_rule_target_year");
        // Two coordinators who set them at once come one after the other.
        em.lock(authority, LockModeType.PESSIMISTIC_WRITE);
        var stored = stored(authority, startYear);
        for (var aim : Aim.values()) {
            var percent = percents.get(aim);
            var target = stored.get(aim);
            if (percent == null && target != null) {
                em.remove(target);
            } else if (percent != null && target == null) {
                em.persist(new Target(authority, startYear, aim, percent));
            } else if (percent != null) {
                target.change(percent);
            }
        }
        audit.record("participation_action_targets_set", "authority", authority.getCode(), startYear + ": " + percents);
    }

    private Map<Aim, Target> stored(Authority authority, int startYear) {
        return em.createNamedQuery(Target.OF_YEAR, Target.class)
                .setParameter("authority", authority)
                .setParameter("startYear", startYear)
                .getResultStream()
                .collect(toMap(Target::getAim, target -> target));
    }
}
