package ba.sigurno.ejb.enrolment.purge;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Removes the pupils of some classes in a transaction of its own: whom it removed stays removed when the server dies at the next. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PupilPurgeBatch {

    /** No class. */
    static final long NONE = -1;

    /** So few that their answers, some hundred of each child, are removed in seconds. */
    private static final int CLASSES = 10;

    @PersistenceContext
    private EntityManager em;

    /**
     * Removes the pupils of the next classes of school years before {@code year}, by their ids.
     *
     * @param after the id of the last class before these
     * @return the id of the last of them, or {@link #NONE} when there are no more
     */
    public long delete(SchoolYear year, long after) {
        var ids = em.createNamedQuery(SchoolClass.WITH_PUPILS_BEFORE, Long.class)
                .setParameter("schoolYear", year)
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
