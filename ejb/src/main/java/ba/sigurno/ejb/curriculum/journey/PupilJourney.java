package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.curriculum.assignment.ClassAssignments;
import ba.sigurno.ejb.enrolment.pupil.CurrentPupil;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.ejb.quiz.settings.QuizRules;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.curriculum.module.LessonStep;
import ba.sigurno.persistence.curriculum.progress.LessonBookmark;
import ba.sigurno.persistence.curriculum.progress.LessonProgress;
import ba.sigurno.persistence.curriculum.progress.SavedStep;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pupil's way through what the class was assigned: the lessons of a module in turn, then its quiz. What is not assigned
 * to the pupil's class is not found.
 */
@Stateless
@RolesAllowed("PUPIL")
public class PupilJourney {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Clock clock;

    @Inject
    private CurrentPupil currentPupil;

    @Inject
    private AttemptService attempts;

    /** The modules assigned to the caller, with progress and next step. */
    public PupilHome home(Language language) {
        var pupil = currentPupil.get();
        var assignments = ClassAssignments.of(pupil.getSchoolClass(), em);
        var lessons = steps(pupil);
        var tried = em.createNamedQuery(Attempt.ALL_OF_PUPIL, Attempt.class)
                .setParameter("pupil", pupil)
                .getResultList();
        var missions = assignments.stream()
                .map(assignment -> mission(assignment, lessons, tried, language))
                .sorted(Comparator.comparing(AssignedModule::completed))
                .toList();
        var schoolClass = pupil.getSchoolClass();
        return new PupilHome(
                pupil.getNickname(),
                schoolClass.getName(),
                schoolClass.getSchool().getName(),
                CurrentPupil.isYoung(schoolClass),
                missions);
    }

    /** The quiz of an assigned module, before it begins. */
    public QuizPage quiz(String assignmentId, Language language) {
        var pupil = currentPupil.get();
        var assignment = find(assignmentId, pupil);
        var tried = attempts(assignment, pupil);
        return new QuizPage(
                mission(assignment, steps(pupil), tried, language),
                QuizRules.of(assignment.getEdition().getQuiz(), tried.size()));
    }

    /** A lesson of an assigned module, by its number from 1. */
    public LessonPage lesson(String assignmentId, int number, Language language) {
        var pupil = currentPupil.get();
        var assignment = find(assignmentId, pupil);
        var page = LessonPage.of(assignmentId, assignment.getEdition(), number, lessonsRead(pupil), language);
        return page.resumed(em.createNamedQuery(LessonBookmark.WITH_ANSWERS, SavedStep.class)
                .setParameter("pupil", pupil)
                .setParameter("lessonId", page.lessonId())
                .getResultList());
    }

    /** Notes that a lesson is read, once; says what comes after it. */
    public NextStep lessonDone(String lessonId) {
        var pupil = currentPupil.saving();
        var lesson = entities.find(Lesson.class, Lesson.BY_PUBLIC_ID, lessonId);
        var assignment = em.createNamedQuery(Assignment.OF_CLASS_AND_EDITION, Assignment.class)
                .setParameter("schoolClass", pupil.getSchoolClass())
                .setParameter("editionId", lesson.getEdition().getId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("not assigned: " + lesson.getEdition()));
        var now = clock.instant();
        pupil.seen(now);
        var read = lessonsRead(pupil);
        if (read.add(lesson.getId())) {
            em.persist(new LessonProgress(pupil, lesson, now));
        }
        return after(lesson, assignment, read);
    }

    /** Opens the quiz of an assigned module when all lessons are read, or the attempt that is open; gives its public id. */
    public String startQuiz(String assignmentId) {
        var pupil = currentPupil.saving();
        var assignment = find(assignmentId, pupil);
        var read = lessonsRead(pupil);
        DomainException.require(
                assignment.getEdition().getLessons().stream().allMatch(lesson -> read.contains(lesson.getId())),
                "curriculum_rule_lessons_left");
        pupil.seen(clock.instant());
        return attempts.continueOrBegin(pupil, assignment.getEdition().getQuiz())
                .getPublicId();
    }

    /** The result of a finished attempt. */
    public DonePage done(String attemptId, Language language) {
        var pupil = currentPupil.get();
        var attempt = em.createNamedQuery(Attempt.BY_PUBLIC_ID_AND_PUPIL, Attempt.class)
                .setParameter("publicId", attemptId)
                .setParameter("pupil", pupil)
                .getResultStream()
                .filter(Attempt::isFinished)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no finished attempt of this pupil"));
        var assignment = ClassAssignments.of(pupil.getSchoolClass(), em).stream()
                .filter(each -> each.getEdition().getQuiz().equals(attempt.getQuiz()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("not assigned: " + attempt.getQuiz()));
        var tried = attempts(assignment, pupil);
        return new DonePage(
                mission(assignment, steps(pupil), tried, language),
                QuizRules.of(attempt.getQuiz(), tried.size()),
                attempt.getCorrectCount(),
                attempt.getQuestionCount(),
                attempt.isPassed(),
                attempt.isCutShort(),
                attempt.answeredCount(),
                attemptId,
                attempts.classBoard(attempt));
    }

    /** The lesson after the one just read; else one that was left out; else the quiz. */
    private static NextStep after(Lesson lesson, Assignment assignment, Set<Long> read) {
        var unread = assignment.getEdition().getLessons().stream()
                .filter(each -> !read.contains(each.getId()))
                .map(Lesson::getPosition)
                .toList();
        int following = lesson.getPosition() + 1;
        if (following <= assignment.getEdition().getLessons().size()) {
            return NextStep.lesson(assignment.getPublicId(), following);
        }
        return unread.isEmpty()
                ? NextStep.quiz(assignment.getPublicId())
                : NextStep.lesson(assignment.getPublicId(), unread.get(0));
    }

    private static AssignedModule mission(
            Assignment assignment, List<LessonStep> lessons, List<Attempt> tried, Language language) {
        var edition = assignment.getEdition();
        return AssignedModule.of(
                assignment,
                lessons.stream()
                        .filter(lesson -> lesson.editionId().equals(edition.getId()))
                        .toList(),
                tried.stream()
                        .filter(attempt -> attempt.getQuiz().equals(edition.getQuiz()))
                        .toList(),
                language);
    }

    private Assignment find(String assignmentId, Pupil pupil) {
        return em.createNamedQuery(Assignment.BY_PUBLIC_ID_AND_CLASS, Assignment.class)
                .setParameter("publicId", assignmentId)
                .setParameter("schoolClass", pupil.getSchoolClass())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("not assigned: " + assignmentId));
    }

    private List<LessonStep> steps(Pupil pupil) {
        return em.createNamedQuery(LessonProgress.STEPS_OF_PUPIL, LessonStep.class)
                .setParameter("pupil", pupil)
                .setParameter("schoolClass", pupil.getSchoolClass())
                .getResultList();
    }

    private Set<Long> lessonsRead(Pupil pupil) {
        return new HashSet<>(em.createNamedQuery(LessonProgress.OF_PUPIL, Long.class)
                .setParameter("pupil", pupil)
                .getResultList());
    }

    private List<Attempt> attempts(Assignment assignment, Pupil pupil) {
        return em.createNamedQuery(Attempt.OF_PUPIL, Attempt.class)
                .setParameter("quiz", assignment.getEdition().getQuiz())
                .setParameter("pupil", pupil)
                .getResultList();
    }
}
