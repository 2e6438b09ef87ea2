package ba.sigurno.ejb.enrolment.purge;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Removes the pupils of some classes in a transaction of its own: whom it removed stays removed when the server dies at the next. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PupilPurgeBatch {

    /** No class. */
    static final long NONE = -1;

    /** So few that their answers, some hundred of each child, are removed in seconds. */
    private static final int CLASSES = 10;

    /** Classes whose pupils go. */
    @Produces
    static final Promise CLASSES_OVER = Promise.of(
                    "pupil", PupilPurge.class, SchoolClass.WITH_PUPILS_BEFORE, (due, at) -> due.setParameter(
                                    "schoolYear",
                                    SchoolYear.of(Dates.local(at).toLocalDate()).previous())
                            .setParameter("after", NONE))
            .mostly(today -> SchoolYear.of(today).next().firstDay());

    @PersistenceContext
    private EntityManager em;

    /**
     * Removes the pupils of the next classes whose time is over, by their ids.
     *
     * @param at the time at which it is over: the school year after that of the class has ended
     * @param after the id of the last class before these
     * @return the id of the last of them, or {@link #NONE} when there are no more
     */
    public long delete(Instant at, long after) {
        var ids = CLASSES_OVER
                .due(em, Long.class, at)
                .setParameter("after", after)
                .setMaxResults(CLASSES)
                .getResultList();
        if (ids.isEmpty()) {
            return NONE;
        }
        em.createNamedQuery(Pupil.DELETE_OF_CLASSES)
                .setParameter("classIds", ids)
                .executeUpdate();
        return ids.get(ids.size() - 1);
    }
}
