package ba.sigurno.ejb.enrolment.rollover;

import ba.sigurno.ejb.enrolment.pupil.NewPupils;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.enrolment.schoolclass.ClassMails;
import ba.sigurno.ejb.enrolment.schoolclass.ClassRecords;
import ba.sigurno.ejb.enrolment.schoolclass.NewClasses;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a class of last school year go on in this one: its pupils move to a new class, each one grade higher, with all they did and
 * with new codes. The old class stays as it was, with its assignments and their results.
 */
@Stateless
@RolesAllowed("TEACHER")
public class RolloverService {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ClassAccess classes;

    @Inject
    private NewClasses made;

    @Inject
    private PupilNames names;

    @Inject
    private PupilSecrets secrets;

    @Inject
    @Any
    private Instance<ClassRecords> rooms;

    @Inject
    private ClassMails mails;

    @Inject
    private AuditService audit;

    /** Returns the caller's classes of last school year that can go on and did not, by grade and name. */
    public List<ClassLine> due() {
        return DueClasses.of(classes.teacher(), year(), em);
    }

    /** Returns how a class of the caller stands to the school years. */
    public ClassYear year(String classId) {
        var schoolClass = classes.get(classId);
        var successor = successor(schoolClass, LockModeType.NONE).orElse(null);
        return new ClassYear(
                schoolClass.isOpen(today()),
                successor == null && isDue(schoolClass),
                successor,
                schoolClass.getWentOn(),
                schoolClass.getContinues(),
                schoolClass.getContinues() != null && isUndoable(schoolClass, pupils(schoolClass, LockModeType.NONE)));
    }

    /** Returns a class that is to go on, as it would. */
    public RolloverPage page(String classId) {
        var schoolClass = classes.get(classId);
        DomainException.require(successor(schoolClass, LockModeType.NONE).isEmpty(), "enrolment_rule_went_on_already");
        DomainException.require(isDue(schoolClass), "enrolment_rule_not_going_on");
        return new RolloverPage(
                schoolClass,
                year(),
                schoolClass.nextGrades(),
                NextName.of(
                        schoolClass.getName(),
                        schoolClass.getGrades(),
                        schoolClass.getSchool().getLastGrade()),
                names.staying(classId));
    }

    /**
     * Lets a class go on with the pupils of these public ids, none of whom leaves the school; returns the public id of the new
     * class. A class goes on once: whoever comes second finds the class that is there.
     */
    public String rollOver(String classId, String name, List<String> pupilIds) {
        var from = classes.locked(classId);
        var there = successor(from, LockModeType.PESSIMISTIC_WRITE);
        if (there.isPresent()) {
            return there.get().getPublicId();
        }
        DomainException.require(isDue(from), "enrolment_rule_not_going_on");
        var chosen = chosen(from, Set.copyOf(pupilIds));
        DomainException.require(!chosen.isEmpty(), "enrolment_rule_nobody_goes_on");
        var free = made.name(from.getSchool(), year(), name);
        rooms.forEach(each -> each.conclude(from));
        var next = from.goOn(free, made.joinCode(), classes.teacher(), clock.instant());
        em.persist(next);
        var codes = new NewPupils(next, List.of(), secrets, RANDOM);
        chosen.forEach(pupil -> pupil.goOnTo(next, secrets.sealCode(codes.nextCode())));
        from.wentOn(chosen.size());
        record("classWentOn", next, chosen.size());
        return next.getPublicId();
    }

    /**
     * Takes the pupils back to the class of last year and deletes the new one, while nobody has signed in to it and nothing
     * was done with it; returns the public id of the class of last year.
     */
    public String undo(String classId) {
        var next = classes.changing(classId);
        var from = next.getContinues();
        if (from == null) {
            throw new NotFoundException("class before " + classId);
        }
        var pupils = pupils(next, LockModeType.PESSIMISTIC_WRITE);
        DomainException.require(isUndoable(next, pupils), "enrolment_rule_class_in_use");
        pupils.forEach(pupil -> pupil.goBackTo(from));
        from.wentOn(0);
        record("classTakenBack", next, pupils.size());
        mails.takeBack(next);
        em.flush();
        em.remove(next);
        return from.getPublicId();
    }

    private boolean isDue(SchoolClass schoolClass) {
        return DueClasses.isDue(schoolClass, year());
    }

    /** Returns whether the pupils who went on are still alone in the new class, and nobody has signed in since. */
    private boolean isUndoable(SchoolClass next, List<Pupil> pupils) {
        var from = next.getContinues();
        return from != null
                && pupils.size() == from.getWentOn()
                && pupils.stream()
                        .allMatch(pupil -> pupil.getCreatedAt().isBefore(next.getCreatedAt())
                                && (pupil.getLastSeen() == null
                                        || pupil.getLastSeen().isBefore(next.getCreatedAt())))
                && rooms.stream().noneMatch(each -> each.hasAny(next));
    }

    private List<Pupil> chosen(SchoolClass schoolClass, Set<String> pupilIds) {
        var chosen = pupils(schoolClass, LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(pupil -> pupilIds.contains(pupil.getPublicId()) && !pupil.isLeaving())
                .toList();
        if (chosen.size() < pupilIds.size()) {
            throw new NotFoundException("pupils of " + schoolClass);
        }
        return chosen;
    }

    private List<Pupil> pupils(SchoolClass schoolClass, LockModeType lock) {
        return em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", schoolClass)
                .setLockMode(lock)
                .getResultList();
    }

    private Optional<SchoolClass> successor(SchoolClass schoolClass, LockModeType lock) {
        return em.createNamedQuery(SchoolClass.SUCCESSOR, SchoolClass.class)
                .setParameter("schoolClass", schoolClass)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    private SchoolYear year() {
        return SchoolYear.of(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(String action, SchoolClass schoolClass, int pupils) {
        audit.record(
                "enrolment_action_" + action,
                "class",
                schoolClass.getPublicId(),
                String.join(
                        AuditService.SEPARATOR,
                        schoolClass.getName(),
                        schoolClass.getSchool().getName(),
                        String.valueOf(pupils)));
    }
}
