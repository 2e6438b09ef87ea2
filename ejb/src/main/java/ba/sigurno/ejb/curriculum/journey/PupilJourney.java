package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.curriculum.assignment.ClassAssignments;
import ba.sigurno.ejb.curriculum.module.EditionTitles;
import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.ejb.enrolment.pupil.CurrentPupil;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.attempt.AttemptService;
import ba.sigurno.ejb.quiz.settings.QuizRules;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.LessonStep;
import ba.sigurno.persistence.curriculum.progress.AssignedLesson;
import ba.sigurno.persistence.curriculum.progress.LessonBookmark;
import ba.sigurno.persistence.curriculum.progress.LessonProgress;
import ba.sigurno.persistence.curriculum.progress.OpenedLesson;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * A pupil's way through what the class was assigned: the lessons of a module in turn, then its quiz. What the pupil
 * was not given, or does not see at the moment, is not found.
 */
@Stateless
@RolesAllowed("PUPIL")
public class PupilJourney {

    /** Enough bytes to tell the pupils of a device from each other, and too few to tell who they are. */
    private static final int READER_LENGTH = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentPupil currentPupil;

    @Inject
    private AttemptService attempts;

    @Inject
    private LessonPages pages;

    @Inject
    private LessonShapes shapes;

    /** The modules assigned to the caller, with progress and next step. */
    public PupilHome home(Language language) {
        var pupil = currentPupil.get();
        var assignments = ClassAssignments.of(pupil, em);
        var lessons = steps(pupil);
        var tried = attempts(pupil);
        var titles = EditionTitles.among(
                assignments.stream().map(Assignment::getEdition).toList(), language);
        var missions = assignments.stream()
                .map(assignment -> mission(assignment, titles, lessons, tried))
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
        var tried = attempts(pupil);
        return new QuizPage(
                mission(assignment, steps(pupil), tried, language),
                rules(assignment.getEdition().getQuiz(), tried));
    }

    /** The questions that are asked before an assigned module and once more at its end; not found where there are none. */
    public QuizPage before(String assignmentId, Language language) {
        var pupil = currentPupil.get();
        var assignment = find(assignmentId, pupil);
        var tried = attempts(pupil);
        return new QuizPage(mission(assignment, steps(pupil), tried, language), rules(beforeQuiz(assignment), tried));
    }

    /** A lesson of an assigned module, by its number from 1. */
    public LessonPage lesson(String assignmentId, int number, Language language) {
        var pupil = currentPupil.get();
        var opened = em.createNamedQuery(LessonBookmark.OPENED, OpenedLesson.class)
                .setParameter("assignmentId", assignmentId)
                .setParameter("number", number)
                .setParameter("pupil", pupil)
                .setParameter("schoolClass", pupil.getSchoolClass())
                .getResultList();
        if (opened.isEmpty()) {
            throw new NotFoundException("not assigned: lesson " + number + " of " + assignmentId);
        }
        return pages.of(opened.get(0).editionId(), number, language).resumed(reader(pupil), opened);
    }

    /** Notes that a lesson is read, once; says what comes after it. */
    public NextStep lessonDone(String lessonId) {
        var pupil = currentPupil.get();
        var lesson = shapes.of(lessonId);
        var lessons = em.createNamedQuery(LessonProgress.OF_EDITION, AssignedLesson.class)
                .setParameter("editionId", lesson.editionId())
                .setParameter("pupil", pupil)
                .setParameter("schoolClass", pupil.getSchoolClass())
                .getResultList();
        var done = lessons.stream()
                .filter(each -> each.lessonId().equals(lesson.lessonId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("not assigned: edition " + lesson.editionId()));
        var now = clock.instant();
        pupil.seen(now);
        em.createNamedQuery(LessonProgress.READ)
                .setParameter(1, pupil.getId())
                .setParameter(2, lesson.lessonId())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        return after(done, lessons);
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

    /**
     * Opens the questions that are asked before an assigned module, or once more at its end, or the attempt that is open;
     * gives its public id. They are asked while nothing is read yet, and when the quiz is behind the pupil.
     */
    public String startBefore(String assignmentId) {
        var pupil = currentPupil.saving();
        var assignment = find(assignmentId, pupil);
        var quiz = beforeQuiz(assignment);
        var language = pupil.getSchoolClass().getLanguage();
        var mission = mission(assignment, steps(pupil), attempts(pupil), language);
        DomainException.require(mission.isAsking(), "curriculum_rule_not_asked_now");
        pupil.seen(clock.instant());
        return attempts.continueOrBegin(pupil, quiz).getPublicId();
    }

    private static Quiz beforeQuiz(Assignment assignment) {
        var quiz = assignment.getEdition().getBeforeQuiz();
        if (quiz == null) {
            throw new NotFoundException("nothing asked before " + assignment.getEdition());
        }
        return quiz;
    }

    /**
     * The result of a finished attempt, which stays when the module is hidden; of one at the questions before and after it
     * says only that.
     */
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
                .filter(each -> attempt.getQuiz().equals(each.getEdition().getQuiz())
                        || attempt.getQuiz().equals(each.getEdition().getBeforeQuiz()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("not assigned: " + attempt.getQuiz()));
        var tried = attempts(pupil);
        return new DonePage(
                mission(assignment, steps(pupil), tried, language),
                rules(attempt.getQuiz(), tried),
                attempt.getCorrectCount(),
                attempt.getQuestionCount(),
                attempt.isPassed(),
                attempt.isCutShort(),
                attempt.answeredCount(),
                attemptId,
                attempt.getFinishedAt(),
                pupil.getNickname(),
                ModuleTitles.reflection(assignment.getEdition(), language),
                !attempt.getQuiz().equals(assignment.getEdition().getQuiz()),
                assignment.isHidden() || !assignment.isGivenTo(pupil),
                attempts.classBoard(attempt));
    }

    /** The lesson after the one just read; else one that was left out; else the quiz. */
    private static NextStep after(AssignedLesson done, List<AssignedLesson> lessons) {
        if (done.position() < lessons.size()) {
            return NextStep.lesson(done.assignmentId(), done.position() + 1);
        }
        return lessons.stream()
                .filter(each -> each.completedAt() == null && !each.equals(done))
                .findFirst()
                .map(unread -> NextStep.lesson(done.assignmentId(), unread.position()))
                .orElse(NextStep.quiz(done.assignmentId()));
    }

    private static AssignedModule mission(
            Assignment assignment, List<LessonStep> lessons, List<Attempt> tried, Language language) {
        var alone = EditionTitles.among(List.of(assignment.getEdition()), language);
        return mission(assignment, alone, lessons, tried);
    }

    private static AssignedModule mission(
            Assignment assignment, EditionTitles titles, List<LessonStep> lessons, List<Attempt> tried) {
        var edition = assignment.getEdition();
        return AssignedModule.of(
                assignment,
                titles.of(edition),
                lessons.stream()
                        .filter(lesson -> lesson.editionId().equals(edition.getId()))
                        .toList(),
                tried);
    }

    private static QuizRules rules(Quiz quiz, List<Attempt> tried) {
        long begun =
                tried.stream().filter(attempt -> attempt.getQuiz().equals(quiz)).count();
        return QuizRules.of(quiz, Math.toIntExact(begun));
    }

    private Assignment find(String assignmentId, Pupil pupil) {
        return em.createNamedQuery(Assignment.BY_PUBLIC_ID_AND_PUPIL, Assignment.class)
                .setParameter("publicId", assignmentId)
                .setParameter("pupil", pupil)
                .setParameter("schoolClass", pupil.getSchoolClass())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("not assigned: " + assignmentId));
    }

    private static String reader(Pupil pupil) {
        return HexFormat.of().formatHex(Sha256.of(pupil.getPublicId()), 0, READER_LENGTH);
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

    private List<Attempt> attempts(Pupil pupil) {
        return em.createNamedQuery(Attempt.ALL_OF_PUPIL, Attempt.class)
                .setParameter("pupil", pupil)
                .getResultList();
    }
}
