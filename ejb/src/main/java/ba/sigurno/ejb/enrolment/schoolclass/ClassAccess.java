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
import java.time.Clock;
import java.time.LocalDate;

/**
 * Opens a class to its teachers and to nobody else: for a colleague of the same school, a coordinator, the centre or a
 * teacher who has left the school it does not exist. Every service that shows or changes data of a class opens it here.
 */
@Stateless
@RolesAllowed("TEACHER")
public class ClassAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Returns the class with this public id, with its school; not found unless the caller teaches it. */
    public SchoolClass get(String classId) {
        return em.createNamedQuery(SchoolClass.BY_PUBLIC_ID_AND_TEACHER, SchoolClass.class)
                .setParameter("publicId", classId)
                .setParameter("teacher", teacher())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("class " + classId));
    }

    /**
     * Returns the class, locked for a change of it as a whole: other changes wait until this transaction ends, and
     * queries after this see the result of those before. A class whose year is over or that is archived does not change.
     */
    public SchoolClass changing(String classId) {
        var schoolClass = locked(classId);
        schoolClass.requireOpen(LocalDate.now(clock));
        return schoolClass;
    }

    /** Returns the class, locked likewise, also when it is closed. */
    public SchoolClass locked(String classId) {
        var schoolClass = get(classId);
        em.refresh(schoolClass, LockModeType.PESSIMISTIC_WRITE);
        return schoolClass;
    }

    /** Returns the calling teacher, for use in rows and queries. */
    public Account teacher() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
