package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.SignInThrottle;
import ba.sigurno.ejb.identity.access.SignInThrottle.Door;
import ba.sigurno.ejb.identity.access.WrongTries;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lets teachers create classes in their schools and manage their own classes. */
@Stateless
@RolesAllowed("TEACHER")
public class ClassService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private ClassAccess classes;

    @Inject
    private NewClasses made;

    @Inject
    @Any
    private Instance<ClassRecords> rooms;

    @Inject
    private ClassMails mails;

    @Inject
    private AuditService audit;

    @Inject
    private SignInThrottle throttle;

    /**
     * The data of a class to create.
     *
     * @param schoolId the public id of a school where the caller teaches
     * @param year this school year or the next
     * @param grades the grade, or several
     * @param name the name, such as VI-2
     * @param language the language in which the class learns
     */
    public record NewClass(String schoolId, SchoolYear year, ClassGrades grades, String name, Language language) {}

    /** Returns the present school year. */
    public SchoolYear year() {
        return SchoolYear.of(today());
    }

    /** Returns the caller's classes of a school year, by grade and name. */
    public List<ClassLine> ofYear(SchoolYear year) {
        return em.createNamedQuery(SchoolClass.OF_TEACHER, ClassLine.class)
                .setParameter("teacher", classes.teacher())
                .setParameter("schoolYear", year)
                .getResultList();
    }

    /** Returns the open schools where the caller teaches. */
    public List<School> schools() {
        return caller.account().schools().stream().filter(School::isActive).toList();
    }

    /** Returns the class with this public id, with its school. */
    public SchoolClass get(String classId) {
        return classes.get(classId);
    }

    /** Creates a class that the caller teaches; returns its public id. */
    public String create(NewClass wish) {
        var school = ownSchool(wish.schoolId());
        DomainException.require(
                wish.year().equals(year()) || wish.year().equals(year().next()), "enrolment_create_class_year_over");
        var name = made.name(school, wish.year(), wish.name());
        var schoolClass = new SchoolClass(
                school,
                wish.year(),
                wish.grades(),
                name,
                wish.language(),
                made.joinCode(),
                classes.teacher(),
                clock.instant());
        em.persist(schoolClass);
        record("classCreated", schoolClass);
        return schoolClass.getPublicId();
    }

    /**
     * Changes grades, name and language, unless the class has changed since {@code version}. What the class was assigned
     * stays; returns what of it is not written in the language, by its names in that of the reader.
     */
    public List<String> edit(
            String classId, int version, ClassGrades grades, String name, Language language, Language reader) {
        var schoolClass = classes.get(classId);
        if (schoolClass.getVersion() != version) {
            throw new OptimisticLockException(schoolClass);
        }
        schoolClass.requireOpen(today());
        var checked = NewClasses.checked(name);
        if (!checked.equals(schoolClass.getName())) {
            em.lock(schoolClass.getSchool(), LockModeType.PESSIMISTIC_WRITE);
            made.requireFree(schoolClass.getSchool(), schoolClass.getSchoolYear(), checked);
        }
        schoolClass.edit(grades, checked, language);
        record("classEdited", schoolClass);
        return rooms.stream()
                .flatMap(room -> room.missing(schoolClass, reader).stream())
                .toList();
    }

    /** Gives the class a new join code, for new cards; the old one stops working. */
    public void replaceJoinCode(String classId) {
        var schoolClass = classes.changing(classId);
        schoolClass.replaceJoinCode(made.joinCode());
        record("joinCodeReplaced", schoolClass);
    }

    /** Returns the wrong personal codes tried at a class within a day, if they are many. */
    public Optional<WrongTries> wrongTries(String classId) {
        return throttle.wrongTries(Door.PUPIL, classes.get(classId).getPublicId());
    }

    /** Forgets the wrong personal codes: the devices that tried them need not wait any longer. */
    public void unlock(String classId) {
        var schoolClass = classes.get(classId);
        throttle.unlock(Door.PUPIL, schoolClass.getPublicId());
        record("signInUnlocked", schoolClass);
    }

    /**
     * Deletes a class to which nobody has signed in and with which nothing was done, with the pupils who were enrolled; one
     * that continues another is taken back instead.
     */
    public void delete(String classId) {
        var schoolClass = classes.locked(classId);
        DomainException.require(isUnused(schoolClass), "enrolment_rule_class_used");
        record("classDeleted", schoolClass);
        mails.takeBack(schoolClass);
        pupils(schoolClass).forEach(em::remove);
        em.flush();
        em.remove(schoolClass);
    }

    /** Returns whether a class can be deleted. */
    public boolean isUnused(String classId) {
        return isUnused(classes.get(classId));
    }

    private boolean isUnused(SchoolClass schoolClass) {
        return schoolClass.getContinues() == null
                && schoolClass.getWentOn() == 0
                && pupils(schoolClass).stream().allMatch(pupil -> pupil.getFirstSignIn() == null)
                && rooms.stream().noneMatch(room -> room.hasAny(schoolClass));
    }

    private List<Pupil> pupils(SchoolClass schoolClass) {
        return em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", schoolClass)
                .getResultList();
    }

    /** Closes a class for good, before its school year is over or instead of letting it go on; twice is once. */
    public void archive(String classId) {
        var schoolClass = classes.locked(classId);
        if (schoolClass.getArchivedAt() == null) {
            schoolClass.archive(clock.instant());
            mails.takeBack(schoolClass);
            record("classArchived", schoolClass);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private School ownSchool(String schoolId) {
        return caller.account().schools().stream()
                .filter(school -> school.getPublicId().equals(schoolId))
                .findFirst()
                .map(school -> em.find(School.class, school.getId()))
                .orElseThrow(() -> new NotFoundException("school " + schoolId));
    }

    private void record(String action, SchoolClass schoolClass) {
        audit.record(
                "enrolment_action_" + action,
                "class",
                schoolClass.getPublicId(),
                schoolClass.getName()
                        + AuditService.SEPARATOR
                        + schoolClass.getSchool().getName());
    }
}
