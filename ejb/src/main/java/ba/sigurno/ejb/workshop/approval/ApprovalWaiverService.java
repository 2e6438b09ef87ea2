package ba.sigurno.ejb.workshop.approval;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.approval.ApprovalWaiver;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Lets a coordinator say whether requests of the authority's schools need an approval. */
@Stateless
@RolesAllowed("COORDINATOR")
public class ApprovalWaiverService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Deciders deciders;

    @Inject
    private AuditService audit;

    /** Returns the caller's authorities that answer for schools, in the official order. */
    public List<WaiverLine> lines() {
        return authorities().stream()
                .map(authority -> new WaiverLine(authority, deciders.isWaived(authority)))
                .toList();
    }

    /** Lets new requests of the schools of the authority with this code be approved at once; what waits goes on waiting. */
    public void waive(String code) {
        var authority = lock(code);
        if (!deciders.isWaived(authority)) {
            em.persist(new ApprovalWaiver(authority));
            record("approval_waived", authority);
        }
    }

    /** Requires an approval of new requests again. */
    public void require(String code) {
        var authority = lock(code);
        if (deciders.isWaived(authority)) {
            em.remove(em.createNamedQuery(ApprovalWaiver.OF_AUTHORITY, ApprovalWaiver.class)
                    .setParameter("authority", authority)
                    .getSingleResult());
            record("approval_required", authority);
        }
    }

    private void record(String what, Authority authority) {
        audit.record("workshop_action_" + what, "authority", authority.getCode(), authority.getCode());
    }

    private Authority lock(String code) {
        var found = authorities().stream()
                .filter(authority -> authority.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("approval of " + code));
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
