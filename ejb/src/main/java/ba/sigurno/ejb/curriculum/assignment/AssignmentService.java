package ba.sigurno.ejb.curriculum.assignment;

import ba.sigurno.ejb.curriculum.assignment.AssignmentPage.Assigned;
import ba.sigurno.ejb.curriculum.assignment.AssignmentPage.Offer;
import ba.sigurno.ejb.curriculum.module.EditionTitles;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives modules to a class, for its teachers. */
@Stateless
@RolesAllowed("TEACHER")
public class AssignmentService {

    private static final int MAX_MODULES = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private ClassAccess classes;

    @Inject
    private AuditService audit;

    /** The caller's classes of this school year, to choose from. */
    public List<ClassLine> classes() {
        return em.createNamedQuery(SchoolClass.OF_TEACHER, ClassLine.class)
                .setParameter("teacher", caller.account())
                .setParameter("schoolYear", SchoolYear.of(LocalDate.now(clock)))
                .getResultList();
    }

    /** The modules assigned to a class, the newest first. */
    public List<Assigned> assigned(String classId, Language language) {
        var schoolClass = classes.get(classId);
        return assigned(schoolClass, ClassAssignments.of(schoolClass, em), language);
    }

    /** The modules assigned to a class, and those in its language that could be. */
    public AssignmentPage page(String classId, Language language) {
        var schoolClass = classes.get(classId);
        var assignments = ClassAssignments.of(schoolClass, em);
        var taken = assignments.stream()
                .map(assignment -> assignment.getEdition().getModule())
                .collect(Collectors.toSet());
        var free = em.createNamedQuery(ModuleEdition.CATALOGUE, ModuleEdition.class)
                .setParameter("ageBandId", null)
                .setParameter("strandId", null)
                .setMaxResults(MAX_MODULES)
                .getResultStream()
                .filter(edition ->
                        !taken.contains(edition.getModule()) && edition.isWrittenIn(schoolClass.getLanguage()))
                .collect(Collectors.partitioningBy(edition -> fits(edition, schoolClass)));
        return new AssignmentPage(
                classId,
                schoolClass.getName(),
                assigned(schoolClass, assignments, language),
                offers(free.get(true), language),
                offers(free.get(false), language));
    }

    /** Assigns the newest edition of a module to the whole class; {@code dueOn} may be null. */
    public void assign(String classId, String slug, LocalDate dueOn) {
        assign(classId, slug, dueOn, List.of());
    }

    /** Assigns likewise, to the pupils with these public ids; none means the whole class. */
    public void assign(String classId, String slug, LocalDate dueOn, List<String> pupilIds) {
        // One after the other: a button pressed twice must find what its first press did.
        var schoolClass = classes.changing(classId);
        var edition = em.createNamedQuery(ModuleEdition.BY_SLUG, ModuleEdition.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("module " + slug));
        requireAhead(dueOn);
        boolean there = em.createNamedQuery(Assignment.OF_CLASS_AND_EDITION, Assignment.class)
                .setParameter("schoolClass", schoolClass)
                .setParameter("editionId", edition.getId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .isPresent();
        DomainException.require(!there, "curriculum_rule_already_assigned");
        var by = em.getReference(Account.class, caller.account().getId());
        var assignment = new Assignment(schoolClass, edition, by, dueOn, clock.instant());
        assignment.giveTo(pupils(schoolClass, pupilIds));
        em.persist(assignment);
        record("assigned", schoolClass, edition);
    }

    /** An assignment of a class, to be changed. */
    public EditedAssignment edit(String classId, String assignmentId, Language language) {
        var assignment = find(classes.get(classId), assignmentId);
        return new EditedAssignment(
                assignment.getSchoolClass().getName(),
                ModuleTitles.of(assignment.getEdition(), language),
                assignment.getDueOn(),
                assignment.getPupils().stream().map(Pupil::getPublicId).toList());
    }

    /**
     * Changes the day by which it is due, which may be null, and the pupils who are given it; none means the whole class.
     * Whoever has it no longer keeps the progress.
     */
    public void change(String classId, String assignmentId, LocalDate dueOn, List<String> pupilIds) {
        var schoolClass = classes.changing(classId);
        var assignment = find(schoolClass, assignmentId);
        if (!Objects.equals(dueOn, assignment.getDueOn())) {
            requireAhead(dueOn);
        }
        assignment.dueOn(dueOn);
        assignment.giveTo(pupils(schoolClass, pupilIds));
        record("changed", schoolClass, assignment.getEdition());
    }

    /** Hides an assignment from the pupils; their progress stays. */
    public void hide(String classId, String assignmentId) {
        hide(classId, assignmentId, true);
    }

    /** Shows a hidden assignment again. */
    public void show(String classId, String assignmentId) {
        hide(classId, assignmentId, false);
    }

    /** Takes back an assignment with which nobody has begun. */
    public void unassign(String classId, String assignmentId) {
        var schoolClass = classes.changing(classId);
        var assignment = find(schoolClass, assignmentId);
        DomainException.require(
                !begun(schoolClass).contains(assignment.getEdition().getId()), "curriculum_rule_already_begun");
        em.remove(assignment);
        record("unassigned", schoolClass, assignment.getEdition());
    }

    private void hide(String classId, String assignmentId, boolean hidden) {
        var schoolClass = classes.changing(classId);
        var assignment = find(schoolClass, assignmentId);
        // Once, however often the button is pressed.
        if (assignment.isHidden() != hidden) {
            assignment.hide(hidden);
            record(hidden ? "hidden" : "shown", schoolClass, assignment.getEdition());
        }
    }

    private Assignment find(SchoolClass schoolClass, String assignmentId) {
        return em.createNamedQuery(Assignment.BY_PUBLIC_ID_AND_CLASS, Assignment.class)
                .setParameter("publicId", assignmentId)
                .setParameter("schoolClass", schoolClass)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("assignment " + assignmentId));
    }

    /** Finds pupils by their public ids; not found unless all are in the class. */
    private List<Pupil> pupils(SchoolClass schoolClass, List<String> pupilIds) {
        if (pupilIds.isEmpty()) {
            return List.of();
        }
        var wanted = Set.copyOf(pupilIds);
        var found = em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                .setParameter("schoolClass", schoolClass)
                .getResultStream()
                .filter(pupil -> wanted.contains(pupil.getPublicId()))
                .toList();
        if (found.size() < wanted.size()) {
            throw new NotFoundException("pupils of " + schoolClass);
        }
        return found;
    }

    private void requireAhead(LocalDate dueOn) {
        DomainException.require(
                dueOn == null || !dueOn.isBefore(LocalDate.now(clock)), "curriculum_rule_due_in_the_past");
    }

    private void record(String action, SchoolClass schoolClass, ModuleEdition edition) {
        audit.record(
                "curriculum_action_" + action,
                "class",
                schoolClass.getPublicId(),
                String.join(
                        AuditService.SEPARATOR,
                        ModuleTitles.of(edition, Language.BOSNIAN),
                        schoolClass.getName(),
                        schoolClass.getSchool().getName()));
    }

    private Set<Long> begun(SchoolClass schoolClass) {
        return new HashSet<>(em.createNamedQuery(Assignment.BEGUN, Long.class)
                .setParameter("schoolClass", schoolClass)
                .getResultList());
    }

    private List<Assigned> assigned(SchoolClass schoolClass, List<Assignment> assignments, Language language) {
        var begun = begun(schoolClass);
        var titles = EditionTitles.among(
                assignments.stream().map(Assignment::getEdition).toList(), language);
        return assignments.stream()
                .map(assignment -> assigned(assignment, begun, titles))
                .toList();
    }

    private static Assigned assigned(Assignment assignment, Set<Long> begun, EditionTitles titles) {
        var edition = assignment.getEdition();
        return new Assigned(
                assignment.getPublicId(),
                edition.getModule().getSlug(),
                titles.of(edition),
                assignment.getAssignedAt(),
                assignment.getDueOn(),
                assignment.isWholeClass() ? null : assignment.getPupils().size(),
                assignment.isHidden(),
                begun.contains(edition.getId()),
                assignment.getHadIt(),
                assignment.getHadDone());
    }

    private static boolean fits(ModuleEdition edition, SchoolClass schoolClass) {
        return schoolClass.isOf(edition.getModule().getAgeBand());
    }

    private static List<Offer> offers(List<ModuleEdition> editions, Language language) {
        return editions.stream()
                .map(edition -> new Offer(
                        edition.getModule().getSlug(),
                        ModuleTitles.of(edition, language),
                        Localised.text(edition.getModule().getAgeBand().getTexts(), language),
                        edition.getMinutes()))
                .toList();
    }
}
