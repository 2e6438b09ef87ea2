package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.curriculum.assignment.ClassAssignments;
import ba.sigurno.ejb.curriculum.module.EditionTitles;
import ba.sigurno.ejb.enrolment.pupil.CurrentPupil;
import ba.sigurno.ejb.enrolment.pupil.Nicknames;
import ba.sigurno.ejb.enrolment.schoolclass.ClassAccess;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.LessonStep;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.progress.LessonProgress;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows the pages of pupils to their teachers and to editors, as a pupil who has done nothing yet sees them. Nothing is stored, and no
 * child is shown.
 */
@Stateless
@RolesAllowed("TEACHER")
public class PupilPreview {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private ClassAccess classes;

    @Inject
    private LessonPages pages;

    /**
     * A lesson, with what follows the last one.
     *
     * @param page the page of the lesson
     * @param slug the slug of the module
     * @param quizId the public id of the quiz
     */
    public record Lesson(LessonPage page, String slug, String quizId) {}

    /** Returns the first page of a pupil of a class of the caller. */
    public PupilHome home(String classId, Language language) {
        var schoolClass = classes.get(classId);
        var assignments = ClassAssignments.of(schoolClass, em).stream()
                .filter(assignment -> !assignment.isHidden())
                .toList();
        var titles = EditionTitles.among(
                assignments.stream().map(Assignment::getEdition).toList(), language);
        var lessons = em.createNamedQuery(LessonProgress.STEPS_OF_PUPIL, LessonStep.class)
                .setParameter("pupil", null)
                .setParameter("schoolClass", schoolClass)
                .getResultStream()
                .collect(Collectors.groupingBy(LessonStep::editionId));
        return new PupilHome(
                Nicknames.in(schoolClass.getLanguage()).all().get(0),
                schoolClass.getName(),
                schoolClass.getSchool().getName(),
                CurrentPupil.isYoung(schoolClass),
                assignments.stream()
                        .map(assignment -> AssignedModule.of(
                                assignment,
                                titles.of(assignment.getEdition()),
                                lessons.getOrDefault(assignment.getEdition().getId(), List.of()),
                                List.of()))
                        .toList());
    }

    /** Returns a lesson of what a class of the caller was assigned, by its number from 1. */
    public Lesson lesson(String classId, String assignmentId, int number, Language language) {
        return em.createNamedQuery(Assignment.BY_PUBLIC_ID_AND_CLASS, Assignment.class)
                .setParameter("publicId", assignmentId)
                .setParameter("schoolClass", classes.get(classId))
                .getResultStream()
                .findFirst()
                .map(assignment -> lesson(assignment.getEdition(), number, language))
                .orElseThrow(() -> new NotFoundException("not assigned: " + assignmentId));
    }

    /** Returns a lesson of a module in its newest edition, by its number from 1. */
    public Lesson lesson(String slug, int number, Language language) {
        return em.createNamedQuery(ModuleEdition.BY_SLUG, ModuleEdition.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(edition -> lesson(edition, number, language))
                .orElseThrow(() -> new NotFoundException("module " + slug));
    }

    /** Returns a lesson of a draft as it is now, whatever it lacks, for those who write it. */
    @RolesAllowed("EDITOR")
    public Lesson draft(String lessonId, Language language) {
        var lesson = entities.find(
                ba.sigurno.persistence.curriculum.module.Lesson.class,
                ba.sigurno.persistence.curriculum.module.Lesson.BY_PUBLIC_ID,
                lessonId);
        return lesson(lesson.getEdition(), lesson.getPosition(), language);
    }

    private Lesson lesson(ModuleEdition edition, int number, Language language) {
        return new Lesson(
                pages.of(edition, number, language),
                edition.getModule().getSlug(),
                edition.getQuiz().getPublicId());
    }
}
