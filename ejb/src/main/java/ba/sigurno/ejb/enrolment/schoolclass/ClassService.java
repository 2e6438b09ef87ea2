package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.SignInThrottle;
import ba.sigurno.ejb.identity.access.SignInThrottle.Door;
import ba.sigurno.ejb.identity.access.WrongTries;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
    private Entities entities;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private ClassAccess classes;

    @Inject
    private NewClasses made;

    @Inject
    private AuditService audit;

    @Inject
    private SignInThrottle throttle;

    /**
     * The data of a class to create.
     *
     * @param schoolId the public id of a school where the caller teaches
     * @param year this school year or the next
     * @param grade the grade
     * @param name the name, such as VI-2
     * @param language the language in which the class learns
     */
    public record NewClass(String schoolId, SchoolYear year, int grade, String name, Language language) {}

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

    /** Returns the teachers of a class who still teach at its school. */
    public List<Account> teachers(String classId) {
        return em.createNamedQuery(SchoolClass.TEACHERS, Account.class)
                .setParameter("schoolClass", classes.get(classId))
                .getResultList();
    }

    /** Returns the teachers of the class's school who do not teach the class yet. */
    public List<Account> colleagues(String classId) {
        var schoolClass = classes.get(classId);
        var teachers = schoolClass.getTeachers();
        return em
                .createNamedQuery(Account.TEACHERS, Account.class)
                .setParameter("school", schoolClass.getSchool())
                .getResultList()
                .stream()
                .filter(account -> !teachers.contains(account))
                .toList();
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
                wish.grade(),
                name,
                wish.language(),
                made.joinCode(),
                classes.teacher(),
                clock.instant());
        em.persist(schoolClass);
        record("classCreated", schoolClass, "");
        return schoolClass.getPublicId();
    }

    /** Changes name and language, unless the class has changed since {@code version}. */
    public void edit(String classId, int version, String name, Language language) {
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
        schoolClass.edit(checked, language);
        record("classEdited", schoolClass, "");
    }

    /** Gives the class a new join code, for new cards; the old one stops working. */
    public void replaceJoinCode(String classId) {
        var schoolClass = classes.changing(classId);
        schoolClass.replaceJoinCode(made.joinCode());
        record("joinCodeReplaced", schoolClass, "");
    }

    /** Returns the wrong personal codes tried at a class within a day, if they are many. */
    public Optional<WrongTries> wrongTries(String classId) {
        return throttle.wrongTries(Door.PUPIL, classes.get(classId).getPublicId());
    }

    /** Forgets the wrong personal codes: the devices that tried them need not wait any longer. */
    public void unlock(String classId) {
        var schoolClass = classes.get(classId);
        throttle.unlock(Door.PUPIL, schoolClass.getPublicId());
        record("signInUnlocked", schoolClass, "");
    }

    /** Adds a colleague of the same school to the teachers of the class. */
    public void addTeacher(String classId, String accountId) {
        var schoolClass = classes.changing(classId);
        var colleague = colleague(accountId);
        schoolClass.addTeacher(colleague);
        record("teacherAdded", schoolClass, colleague.getDisplayName());
    }

    /** Removes a teacher from the class; the last one stays. */
    public void removeTeacher(String classId, String accountId) {
        var schoolClass = classes.changing(classId);
        var colleague = colleague(accountId);
        schoolClass.removeTeacher(colleague);
        record("teacherRemoved", schoolClass, colleague.getDisplayName());
    }

    /** Closes a class for good, before its school year is over or instead of letting it go on; twice is once. */
    public void archive(String classId) {
        var schoolClass = classes.locked(classId);
        if (schoolClass.getArchivedAt() == null) {
            schoolClass.archive(clock.instant());
            record("classArchived", schoolClass, "");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Account colleague(String accountId) {
        return entities.find(Account.class, Account.BY_PUBLIC_ID, accountId);
    }

    private School ownSchool(String schoolId) {
        return caller.account().schools().stream()
                .filter(school -> school.getPublicId().equals(schoolId))
                .findFirst()
                .map(school -> em.find(School.class, school.getId()))
                .orElseThrow(() -> new NotFoundException("school " + schoolId));
    }

    private void record(String action, SchoolClass schoolClass, String detail) {
        audit.record(
                "enrolment_action_" + action,
                "class",
                schoolClass.getPublicId(),
                schoolClass.getName() + " · " + schoolClass.getSchool().getName()
                        + (detail.isEmpty() ? "" : " · " + detail));
    }
}
