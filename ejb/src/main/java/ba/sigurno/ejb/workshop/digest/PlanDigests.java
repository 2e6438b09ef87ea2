package ba.sigurno.ejb.workshop.digest;

import ba.sigurno.persistence.workshop.digest.PlanNotice;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Tells those concerned of what a planner planned or moved at once, each by one mail, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlanDigests {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DigestMails mails;

    /** Tells of all that the planner with this key has done and nobody was told of yet. */
    public void send(long plannerId) {
        // Of two that tell at once the second one waits, and finds nothing left.
        var ids = em.createNamedQuery(PlanNotice.OF_PLANNER, PlanNotice.class)
                .setParameter("plannerId", plannerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(PlanNotice::getId)
                .toList();
        if (!ids.isEmpty()) {
            mails.send(em.createNamedQuery(PlanNotice.OF, PlanNotice.class)
                    .setParameter("ids", ids)
                    .getResultList());
            em.createNamedQuery(PlanNotice.DELETE).setParameter("ids", ids).executeUpdate();
        }
    }

    /** Returns the keys of the planners of whose changes from before a time nobody was told. */
    public List<Long> left(Instant before) {
        return em.createNamedQuery(PlanNotice.LEFT, Long.class)
                .setParameter("before", before)
                .getResultList();
    }
}
