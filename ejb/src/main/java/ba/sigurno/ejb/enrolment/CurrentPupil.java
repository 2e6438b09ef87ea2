package ba.sigurno.ejb.enrolment;

import ba.sigurno.ejb.identity.Caller;
import ba.sigurno.ejb.identity.NotFoundException;
import ba.sigurno.persistence.enrolment.Pupil;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The pupil who asks, for the services of what pupils do. */
@Stateless
@RolesAllowed("PUPIL")
public class CurrentPupil {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The pupil, with class and school; not found when removed since the sign-in. */
    public Pupil get() {
        return find(Pupil.BY_PUBLIC_ID);
    }

    /**
     * The pupil, about to save something. Call it first in a transaction: whatever the same pupil saves at the same time
     * waits, and what is read after this is what the other left.
     */
    public Pupil saving() {
        return find(Pupil.LOCKED);
    }

    private Pupil find(String query) {
        return em.createNamedQuery(query, Pupil.class)
                .setParameter("publicId", caller.pupilId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pupil is gone"));
    }
}
