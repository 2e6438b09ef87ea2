package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.framework.Level;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** The calling pupil, for the services that pupils use. */
@Stateless
@RolesAllowed("PUPIL")
public class CurrentPupil {

    private static final int LAST_YOUNG_GRADE = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private PupilSecrets secrets;

    @Inject
    private Clock clock;

    /**
     * Returns the pupil, with class and school; not found when removed since the sign-in or given a new code, or when the
     * class is closed.
     */
    public Pupil get() {
        return find(Pupil.BY_PUBLIC_ID);
    }

    /**
     * Returns the pupil, locked for saving. Call it first in a transaction: other saves of the same pupil wait, and
     * queries after this see their result.
     */
    public Pupil saving() {
        return find(Pupil.LOCKED);
    }

    /** Returns whether the youngest of a class are small children, who get another companion on the page than the bigger ones. */
    public static boolean isYoung(SchoolClass schoolClass) {
        return schoolClass.getSchool().getLevel() == Level.PRIMARY
                && schoolClass.getGrades().youngest() <= LAST_YOUNG_GRADE;
    }

    private Pupil find(String query) {
        var pass = caller.pupilPass();
        return em.createNamedQuery(query, Pupil.class)
                .setParameter("publicId", pass.pupilId())
                .getResultStream()
                .filter(pupil -> secrets.isGood(pass, pupil))
                .filter(pupil -> pupil.getSchoolClass().isOpen(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pupil is gone"));
    }
}
