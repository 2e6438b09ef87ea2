package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The requests for workshops of a school that is merged: they are the other one's from now on. */
@ApplicationScoped
public class SchoolRequests implements SchoolRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Fate> columns() {
        return Map.of("workshop_request.school_id", Fate.MOVES);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        var requests = em.createNamedQuery(WorkshopRequest.COUNT_OF_SCHOOL, Long.class)
                .setParameter("school", school)
                .getSingleResult();
        return List.of(new SchoolRecord("workshop_merge_requests", Fate.MOVES, requests));
    }

    @Override
    public void move(School from, School into) {
        em.createNamedQuery(WorkshopRequest.CHANGE_SCHOOL)
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }
}
