package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.enrolment.schoolclass.ClassRecords;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The workshops that were requested for a class. */
@ApplicationScoped
public class ClassRequests implements ClassRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public boolean hasAny(SchoolClass schoolClass) {
        return em.createNamedQuery(WorkshopRequest.COUNT_OF_CLASS, Long.class)
                        .setParameter("schoolClass", schoolClass)
                        .getSingleResult()
                > 0;
    }
}
