package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Finds a request for whatever is to be done with it: only what the caller may know of is found. */
@Stateless
@RolesAllowed({"TEACHER", "SCHOOL_COORDINATOR", "COORDINATOR", "PLANNER", "TRAINER"})
public class RequestFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Deciders deciders;

    /**
     * The request with this public id.
     *
     * @throws NotFoundException when there is none, or it is not the caller's to know of
     */
    public WorkshopRequest find(String requestId) {
        if (!PublicId.hasForm(requestId)) {
            throw new NotFoundException("workshop request");
        }
        return VisibleRequests.of(caller.account(), deciders.deputised(caller.account()))
                .limit(em.createNamedQuery(WorkshopRequest.BY_PUBLIC_ID, WorkshopRequest.class))
                .setParameter("publicId", requestId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("workshop request " + requestId));
    }

    /** Refuses a request as not found, unless the caller belongs to its school. */
    public void requireOwnSchool(WorkshopRequest request) {
        if (!caller.account().belongsTo(request.getSchool())) {
            throw new NotFoundException("caller does not belong to " + request.getSchool());
        }
    }
}
