package ba.sigurno.ejb.curriculum.progress;

import ba.sigurno.ejb.curriculum.assignment.ClassAssignments;
import ba.sigurno.ejb.curriculum.module.EditionTitles;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Shows the teachers of a class how far its pupils are. The number of statements does not depend on the class's size. */
@Stateless
@RolesAllowed("TEACHER")
public class ClassProgress {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private ClassAccess classes;

    @Inject
    private PupilSecrets secrets;

    /** The progress in one assigned module; in the one assigned last when {@code assignmentId} is null. */
    public ProgressPage page(String classId, String assignmentId, Language language) {
        var pupils = em.createNamedQuery(Pupil.OF_TEACHERS_CLASS, Pupil.class)
                .setParameter("publicId", classId)
                .setParameter("teacher", caller.account())
                .getResultList();
        var schoolClass =
                pupils.isEmpty() ? classes.get(classId) : pupils.get(0).getSchoolClass();
        var assignments = ClassAssignments.of(schoolClass, em);
        var shown = assignmentId == null
                ? assignments.stream().findFirst()
                : assignments.stream()
                        .filter(assignment -> assignment.getPublicId().equals(assignmentId))
                        .findFirst()
                        .or(() -> {
                            throw new NotFoundException("assignment " + assignmentId);
                        });
        var titles = EditionTitles.among(
                assignments.stream().map(Assignment::getEdition).toList(), language);
        return new ProgressPage(
                classId,
                schoolClass.getName(),
                schoolClass.getJoinCode(),
                assignments.stream()
                        .map(each -> new ProgressPage.Choice(each.getPublicId(), titles.of(each.getEdition())))
                        .toList(),
                shown.map(Assignment::getPublicId).orElse(null),
                shown.map(each -> titles.of(each.getEdition())).orElse(null),
                shown.map(Assignment::getDueOn).orElse(null),
                shown.map(each -> each.getEdition().getLessons().size() + 1).orElse(0),
                pupils.size(),
                (int) pupils.stream()
                        .filter(pupil -> pupil.getFirstSignIn() != null)
                        .count(),
                shown.map(each -> lines(each, givenTo(pupils, each), language)).orElse(List.of()));
    }

    private static List<Pupil> givenTo(List<Pupil> pupils, Assignment assignment) {
        return pupils.stream().filter(assignment::isGivenTo).toList();
    }

    private List<PupilProgressLine> lines(Assignment assignment, List<Pupil> pupils, Language language) {
        var records = ProgressRecords.of(List.of(assignment), em);
        int lessons = assignment.getEdition().getLessons().size();
        var now = clock.instant();
        return pupils.stream()
                .map(pupil -> records.line(pupil, secrets.recognitionOf(pupil).orElse(null), lessons, now))
                .sorted(Comparator.comparing(PupilProgressLine::state)
                        .thenComparing(NameOrder.by(language, PupilProgressLine::nickname)))
                .toList();
    }
}
