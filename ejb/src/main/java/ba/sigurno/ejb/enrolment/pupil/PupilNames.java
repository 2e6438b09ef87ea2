package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells the teachers of a class, and nobody else, the child behind each nickname. */
@Stateless
@RolesAllowed("TEACHER")
public class PupilNames {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClassAccess classes;

    @Inject
    private PupilSecrets secrets;

    /** Returns the pupils of a class of the caller, by nickname; not found when it is not the caller's. */
    public List<PupilLine> ofClass(String classId) {
        return lines(classId, pupil -> true);
    }

    /** Returns {@link #ofClass} without those who are known to leave the school at the end of the year. */
    public List<PupilLine> staying(String classId) {
        return lines(classId, pupil -> !pupil.isLeaving());
    }

    private List<PupilLine> lines(String classId, Predicate<Pupil> which) {
        return em
                .createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", classes.get(classId))
                .getResultList()
                .stream()
                .filter(which)
                .map(pupil -> PupilLine.of(pupil, secrets))
                .toList();
    }

    /** Returns {@link #ofClass} by the pupils' public ids, for look-ups from other rows. */
    public Map<String, PupilLine> byId(String classId) {
        return ofClass(classId).stream().collect(Collectors.toMap(PupilLine::publicId, Function.identity()));
    }
}
