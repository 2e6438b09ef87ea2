package ba.sigurno.ejb.curriculum.progress;

import ba.sigurno.ejb.curriculum.assignment.ClassAssignments;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows teachers at a glance where each of their classes is: the module that is due next, who is done and who is stuck. The
 * number of statements does not depend on the number of classes.
 */
@Stateless
@RolesAllowed("TEACHER")
public class ClassOverview {

    /** The days after its due day for which an assignment is still what a class works at. */
    private static final int LATE_DAYS = 7;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ClassService classes;

    /** Returns a line for each class of the caller in this school year, by grade and name. */
    public List<ClassOverviewLine> lines(Language language) {
        var lines = classes.ofYear(classes.year());
        var all = lines.stream().map(ClassLine::schoolClass).toList();
        var today = LocalDate.now(clock);
        var shown = ClassAssignments.of(all, em).stream()
                .filter(assignment -> !assignment.isHidden())
                .collect(Collectors.groupingBy(
                        Assignment::getSchoolClass,
                        Collectors.collectingAndThen(Collectors.toList(), some -> next(some, today))));
        var states = states(shown);
        return lines.stream()
                .map(line -> line(
                        line,
                        shown.get(line.schoolClass()),
                        states.getOrDefault(line.schoolClass(), List.of()),
                        language))
                .toList();
    }

    /** Returns the assignment that is due next; when none is due, the newest, which stands first. */
    static Assignment next(List<Assignment> newestFirst, LocalDate today) {
        return newestFirst.stream()
                .filter(assignment ->
                        assignment.getDueOn() != null && !assignment.getDueOn().isBefore(today.minusDays(LATE_DAYS)))
                .min(Comparator.comparing(Assignment::getDueOn))
                .orElseGet(() -> newestFirst.get(0));
    }

    private Map<SchoolClass, List<PupilState>> states(Map<SchoolClass, Assignment> shown) {
        var records = ProgressRecords.of(shown.values(), em);
        var now = clock.instant();
        return pupils(shown.keySet()).stream()
                .filter(pupil -> shown.get(pupil.getSchoolClass()).isGivenTo(pupil))
                .collect(Collectors.groupingBy(
                        Pupil::getSchoolClass,
                        Collectors.mapping(
                                pupil -> records.line(
                                                pupil,
                                                null,
                                                shown.get(pupil.getSchoolClass())
                                                        .getEdition()
                                                        .getLessons()
                                                        .size(),
                                                now)
                                        .state(),
                                Collectors.toList())));
    }

    private List<Pupil> pupils(Collection<SchoolClass> some) {
        return some.isEmpty()
                ? List.of()
                : em.createNamedQuery(Pupil.OF_CLASSES, Pupil.class)
                        .setParameter("classes", some)
                        .getResultList();
    }

    private static ClassOverviewLine line(
            ClassLine line, Assignment shown, List<PupilState> states, Language language) {
        var counts = states.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var assignment = Optional.ofNullable(shown);
        return new ClassOverviewLine(
                line.schoolClass().getPublicId(),
                line.schoolClass().getName(),
                line.pupils(),
                line.joined(),
                assignment.map(Assignment::getPublicId).orElse(null),
                assignment
                        .map(each -> ModuleTitles.of(each.getEdition(), language))
                        .orElse(null),
                assignment.map(Assignment::getDueOn).orElse(null),
                states.size(),
                counts.getOrDefault(PupilState.DONE, 0L),
                counts.getOrDefault(PupilState.STUCK, 0L));
    }
}
