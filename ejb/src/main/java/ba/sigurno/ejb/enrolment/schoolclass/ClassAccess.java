package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Opens a class to its teachers and to nobody else: for a colleague of the same school, a coordinator or the centre it
 * does not exist. Every service that shows or changes something of a class asks here.
 */
@Stateless
@RolesAllowed("TEACHER")
public class ClassAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The class with this public id, with its school; not found unless the caller teaches it. */
    public SchoolClass get(String classId) {
        return em.createNamedQuery(SchoolClass.BY_PUBLIC_ID_AND_TEACHER, SchoolClass.class)
                .setParameter("publicId", classId)
                .setParameter("teacher", teacher())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("class " + classId));
    }

    /**
     * The class, about to change as a whole: whoever changes it at the same time waits until this transaction ends, and
     * what is read after this is what the other left.
     */
    public SchoolClass changing(String classId) {
        var schoolClass = get(classId);
        em.refresh(schoolClass, LockModeType.PESSIMISTIC_WRITE);
        return schoolClass;
    }

    /** The calling teacher, to stand in rows and queries. */
    public Account teacher() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
