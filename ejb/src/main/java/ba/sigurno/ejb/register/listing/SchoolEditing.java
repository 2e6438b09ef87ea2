package ba.sigurno.ejb.register.listing;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.register.RegisterScope;
import ba.sigurno.ejb.register.SchoolNameKey;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Writes schools down in the register, changes and closes them. Everything is audited. */
@Stateless
@RolesAllowed({"ADMIN", "COORDINATOR"})
public class SchoolEditing {

    /** The most pupils of one grade. */
    public static final int MAX_PUPILS = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegisterScope scope;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Adds a school; its level stays. Returns its public id. */
    public String add(Level level, SchoolCommand command) {
        var municipality = scope.municipality(command.municipality());
        requireFree(command.details().name(), municipality, null);
        var school = new School(command.details().name(), level, municipality.getAuthority(), municipality, null);
        school.describe(command.details());
        school.becomeBranchOf(parent(command));
        em.persist(school);
        record("added", school, "");
        return school.getPublicId();
    }

    /** Changes a school, unless it has changed since {@code version}. */
    public void edit(String schoolId, int version, SchoolCommand command) {
        var school = unchanged(schoolId, version);
        var municipality = scope.municipality(command.municipality());
        requireFree(command.details().name(), municipality, school);
        DomainException.require(
                school.getAuthority().equals(municipality.getAuthority()) || hasNoBranches(school),
                "register_rule_branches_elsewhere");
        DomainException.require(command.parent() == null || hasNoBranches(school), "school_rule_parent_unfit");
        var before = school.getName();
        school.becomeBranchOf(null);
        school.move(municipality.getAuthority(), municipality);
        school.becomeBranchOf(parent(command));
        school.describe(command.details());
        record("edited", school, before.equals(school.getName()) ? "" : before);
    }

    /**
     * Records the numbers of pupils by grade in the school year that starts in {@code year}, unless the school has changed
     * since {@code version}.
     *
     * @param pupils by grade; null when not known
     */
    public void recordPupils(String schoolId, int version, int year, Map<Integer, Integer> pupils) {
        var school = unchanged(schoolId, version);
        pupils.forEach((grade, count) -> {
            DomainException.require(
                    grade >= 1 && grade <= school.getLastGrade() && (count == null || isPossible(count)),
                    "register_rule_pupils",
                    MAX_PUPILS);
            if (count == null) {
                school.forgetPupils(year, grade);
            } else if (!count.equals(school.pupilsByGrade(year).get(grade))) {
                school.recordPupils(year, grade, count);
            }
        });
        record("pupils_recorded", school, String.valueOf(school.pupilsIn(year)));
    }

    private static boolean isPossible(int pupils) {
        return pupils >= 0 && pupils <= MAX_PUPILS;
    }

    /** Closes a school on a day, today at the latest; it is not offered any more, its records stay. */
    public void close(String schoolId, LocalDate day) {
        DomainException.require(!day.isAfter(LocalDate.now(clock)), "register_rule_closed_in_future");
        var school = scope.school(schoolId);
        school.close(day);
        record("closed", school, day.toString());
    }

    /** Opens a closed school again. */
    public void reopen(String schoolId) {
        var school = scope.school(schoolId);
        requireFree(school.getName(), school.getMunicipality(), school);
        school.reopen();
        record("reopened", school, "");
    }

    private School unchanged(String schoolId, int version) {
        var school = scope.school(schoolId);
        if (school.getVersion() != version) {
            throw new OptimisticLockException(school);
        }
        return school;
    }

    private School parent(SchoolCommand command) {
        return command.parent() == null ? null : scope.school(command.parent());
    }

    private boolean hasNoBranches(School school) {
        return em.createNamedQuery(School.BRANCHES, School.class)
                .setParameter("school", school)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Requires that no other open school of the municipality has the name; one after the other, so that a second click sees the first. */
    private void requireFree(String name, Municipality municipality, School own) {
        if (municipality == null) {
            return;
        }
        em.lock(municipality, LockModeType.PESSIMISTIC_WRITE);
        var key = SchoolNameKey.of(name);
        boolean taken = em
                .createNamedQuery(School.OF_MUNICIPALITY, School.class)
                .setParameter("municipality", municipality)
                .getResultList()
                .stream()
                .anyMatch(other -> !Objects.equals(other, own)
                        && SchoolNameKey.of(other.getName()).equals(key));
        DomainException.require(!taken, "register_rule_name_taken");
    }

    private void record(String action, School school, String more) {
        audit.record(
                "register_action_" + action,
                "school",
                school.getPublicId(),
                more.isEmpty() ? school.getName() : school.getName() + AuditService.SEPARATOR + more);
    }
}
