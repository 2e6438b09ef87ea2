package ba.sigurno.ejb.workshop.decision;

import ba.sigurno.persistence.workshop.request.WorkshopRequest;
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

/** Tells those concerned of requests that were approved at once, each by one mail, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ApprovalDigests {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ApprovalDigestMails mails;

    /** Tells of all that the account with this key has approved and nobody was told of yet. */
    public void send(long accountId) {
        // Of two that tell at once the second one waits, and finds nothing left.
        var ids = em.createNamedQuery(WorkshopRequest.UNTOLD, WorkshopRequest.class)
                .setParameter("accountId", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(WorkshopRequest::getId)
                .toList();
        if (!ids.isEmpty()) {
            mails.send(em.createNamedQuery(WorkshopRequest.TO_TELL, WorkshopRequest.class)
                    .setParameter("ids", ids)
                    .getResultList());
            em.createNamedQuery(WorkshopRequest.TOLD).setParameter("ids", ids).executeUpdate();
        }
    }

    /** Returns the keys of those of whose approvals from before a time nobody was told. */
    public List<Long> left(Instant before) {
        return em.createNamedQuery(WorkshopRequest.UNTOLD_BY, Long.class)
                .setParameter("before", before)
                .getResultList();
    }
}
