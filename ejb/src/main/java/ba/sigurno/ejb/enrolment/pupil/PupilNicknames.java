package ba.sigurno.ejb.enrolment.pupil;

import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives a pupil another nickname, when the child wishes for one: one of three that are free in the class. */
@Stateless
@RolesAllowed("TEACHER")
public class PupilNicknames {

    private static final int OFFERED = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ClassAccess classes;

    @Inject
    private AuditService audit;

    /**
     * Returns three nicknames to choose from, in the language of the class; the same until the class changes.
     *
     * @param gender the gender that the child wishes for; null for any
     * @param round counts how often others were asked for
     */
    public List<String> offers(String classId, String pupilId, NicknameGender gender, int round) {
        var schoolClass = classes.get(classId);
        find(schoolClass, pupilId);
        var taken = taken(schoolClass, LockModeType.NONE);
        return Nicknames.in(schoolClass.getLanguage())
                .offer(OFFERED, gender, taken, new Random(Objects.hash(pupilId, gender, round)));
    }

    /**
     * Gives a pupil a nickname.
     *
     * @throws DomainException when it is none, or another child of the class has it by now
     */
    public void choose(String classId, String pupilId, String nickname) {
        var schoolClass = classes.changing(classId);
        var pupil = find(schoolClass, pupilId);
        DomainException.require(
                Nicknames.in(schoolClass.getLanguage()).all().contains(nickname)
                        && !taken(schoolClass, LockModeType.PESSIMISTIC_WRITE).contains(nickname),
                "enrolment_rule_nickname_taken");
        pupil.nickname(nickname);
        audit.record(
                "enrolment_action_nickname_changed",
                "class",
                schoolClass.getPublicId(),
                schoolClass.getName()
                        + AuditService.SEPARATOR
                        + schoolClass.getSchool().getName());
    }

    private Set<String> taken(SchoolClass schoolClass, LockModeType lock) {
        return em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", schoolClass)
                .setLockMode(lock)
                .getResultStream()
                .map(Pupil::getNickname)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Pupil find(SchoolClass schoolClass, String pupilId) {
        return em.createNamedQuery(Pupil.BY_PUBLIC_ID_AND_CLASS, Pupil.class)
                .setParameter("publicId", pupilId)
                .setParameter("schoolClass", schoolClass)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pupil " + pupilId));
    }
}
