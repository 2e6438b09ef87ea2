package ba.sigurno.ejb.workshop.gender;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.gender.GenderBreakdown;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Lets a coordinator say whether reports on workshops at the authority's schools count girls and boys. */
@Stateless
@RolesAllowed("COORDINATOR")
public class GenderBreakdownService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private GenderBreakdowns breakdowns;

    @Inject
    private AuditService audit;

    /** Returns the caller's authorities that answer for schools, in the official order. */
    public List<GenderBreakdownLine> lines() {
        return authorities().stream()
                .map(authority -> new GenderBreakdownLine(authority, breakdowns.isAsked(authority)))
                .toList();
    }

    /** Has girls and boys counted in reports from now on; those that were sent stay as they are. */
    public void ask(String code) {
        var authority = lock(code);
        if (!breakdowns.isAsked(authority)) {
            em.persist(new GenderBreakdown(authority));
            record("asked", authority);
        }
    }

    /** Has pupils counted without a distinction again; what was counted stays. */
    public void end(String code) {
        var authority = lock(code);
        if (breakdowns.isAsked(authority)) {
            em.remove(em.createNamedQuery(GenderBreakdown.OF_AUTHORITY, GenderBreakdown.class)
                    .setParameter("authority", authority)
                    .getSingleResult());
            record("ended", authority);
        }
    }

    private void record(String what, Authority authority) {
        audit.record("workshop_action_gender_" + what, "authority", authority.getCode(), authority.getCode());
    }

    private Authority lock(String code) {
        var found = authorities().stream()
                .filter(authority -> authority.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("reports of " + code));
        em.lock(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    private List<Authority> authorities() {
        return em.createNamedQuery(Authority.COMPETENT, Authority.class)
                .getResultStream()
                .filter(caller.account()::coordinates)
                .toList();
    }
}
