package ba.sigurno.ejb.enrolment.transfer;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilRecord;
import ba.sigurno.ejb.enrolment.pupil.PupilRecords;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Merges two rows of one child in a class: what was done comes together, and one nickname with its code stays. */
@Stateless
@RolesAllowed("TEACHER")
public class PupilMerging {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClassAccess classes;

    @Inject
    private PupilSecrets secrets;

    @Inject
    @Any
    private Instance<PupilRecords> rooms;

    @Inject
    private AuditService audit;

    /** Returns the two rows with what each has. */
    public MergePage page(String classId, String keptId, String otherId) {
        var schoolClass = classes.get(classId);
        var kept = pupil(schoolClass, keptId, LockModeType.NONE);
        var other = pupil(schoolClass, otherId, LockModeType.NONE);
        requireTwo(kept, other);
        return new MergePage(PupilLine.of(kept, secrets), records(kept), PupilLine.of(other, secrets), records(other));
    }

    /**
     * Gives all of one row to the other and removes it. Both are of this class: a child in two classes is moved by a code
     * first.
     */
    public void merge(String classId, String keptId, String otherId) {
        var schoolClass = classes.changing(classId);
        var kept = pupil(schoolClass, keptId, LockModeType.PESSIMISTIC_WRITE);
        var other = pupil(schoolClass, otherId, LockModeType.PESSIMISTIC_WRITE);
        requireTwo(kept, other);
        kept.join(other);
        em.flush();
        rooms.forEach(room -> room.join(other, kept));
        em.remove(other);
        audit.record(
                "enrolment_action_pupils_merged",
                "class",
                schoolClass.getPublicId(),
                schoolClass.getName()
                        + AuditService.SEPARATOR
                        + schoolClass.getSchool().getName());
    }

    private List<PupilRecord> records(Pupil pupil) {
        return rooms.stream().flatMap(room -> room.of(pupil).stream()).toList();
    }

    private Pupil pupil(SchoolClass schoolClass, String pupilId, LockModeType lock) {
        return em.createNamedQuery(Pupil.BY_PUBLIC_ID_AND_CLASS, Pupil.class)
                .setParameter("publicId", pupilId)
                .setParameter("schoolClass", schoolClass)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DomainException("enrolment_rule_merge_gone"));
    }

    private static void requireTwo(Pupil one, Pupil other) {
        DomainException.require(!one.equals(other), "enrolment_rule_merge_same");
    }
}
