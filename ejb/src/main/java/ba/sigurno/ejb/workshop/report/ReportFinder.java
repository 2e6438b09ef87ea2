package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.request.RequestFinder;
import ba.sigurno.persistence.workshop.report.WorkshopReport;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds the workshops that the caller holds, and reports. */
@ApplicationScoped
public class ReportFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RequestFinder requests;

    /**
     * Returns the request whose workshop the caller holds.
     *
     * @throws NotFoundException when there is none, or somebody else holds it
     */
    WorkshopRequest ofCaller(String requestId) {
        var request = requests.find(requestId);
        if (!isCallers(request)) {
            throw new NotFoundException("workshop of the caller " + requestId);
        }
        return request;
    }

    /**
     * Returns the request to whose workshop the caller comes, as its trainer or beside the trainer.
     *
     * @throws NotFoundException when there is none
     */
    WorkshopRequest attendedByCaller(String requestId) {
        var request = requests.find(requestId);
        if (request.getWorkshop() == null || !request.getWorkshop().isAttendedBy(caller.account())) {
            throw new NotFoundException("workshop of the caller " + requestId);
        }
        return request;
    }

    /** Returns whether the caller holds the workshop of a request. */
    boolean isCallers(WorkshopRequest request) {
        return request.getWorkshop() != null
                && request.getWorkshop().getTrainer().equals(caller.account());
    }

    /** Returns the report on the workshop of a request; empty before there is one. */
    Optional<WorkshopReport> reportOn(WorkshopRequest request) {
        return em.createNamedQuery(WorkshopReport.OF_REQUEST, WorkshopReport.class)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }
}
