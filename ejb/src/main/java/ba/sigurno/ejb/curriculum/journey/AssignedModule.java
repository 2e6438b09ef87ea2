package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.curriculum.module.ModuleTitles;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.LessonStep;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An assigned module as its pupil sees it: how far it is and what comes next. Its steps are the lessons and then the quiz.
 *
 * @param assignmentId the assignment
 * @param title what the module is called
 * @param companion who leads through it; null for nobody
 * @param dueOn until when it is to be done; null for no such day
 * @param lessons how many lessons it has
 * @param lessonsRead how many of them are read
 * @param quizBegun whether an attempt at the quiz is open
 * @param quizFailed whether the quiz was answered, and never well enough
 * @param completed whether all is read and the quiz is passed
 * @param bestCorrect the most questions that were right in an attempt; null before the first
 * @param questions of how many; null before the first attempt
 * @param lastAttemptId the finished attempt that is the newest; null before the first
 * @param next what comes next
 */
public record AssignedModule(
        String assignmentId,
        String title,
        String companion,
        LocalDate dueOn,
        int lessons,
        int lessonsRead,
        boolean quizBegun,
        boolean quizFailed,
        boolean completed,
        Integer bestCorrect,
        Integer questions,
        String lastAttemptId,
        NextStep next) {

    /**
     * From what is stored.
     *
     * @param lessons the lessons of the edition in order
     * @param attempts the attempts of the pupil at its quiz, the newest first
     */
    static AssignedModule of(
            Assignment assignment, List<LessonStep> lessons, List<Attempt> attempts, Language language) {
        var edition = assignment.getEdition();
        var unread = lessons.stream()
                .filter(lesson -> !lesson.isRead())
                .map(LessonStep::position)
                .findFirst();
        var finished = attempts.stream().filter(Attempt::isFinished).toList();
        var best = finished.stream().max(Comparator.comparing(Attempt::getCorrectCount));
        boolean passed = finished.stream().anyMatch(Attempt::isPassed);
        boolean completed = unread.isEmpty() && passed;
        return new AssignedModule(
                assignment.getPublicId(),
                ModuleTitles.of(edition, language),
                edition.getModule().getCompanion(),
                assignment.getDueOn(),
                lessons.size(),
                (int) lessons.stream().filter(LessonStep::isRead).count(),
                finished.size() < attempts.size(),
                !finished.isEmpty() && !passed,
                completed,
                best.map(Attempt::getCorrectCount).orElse(null),
                best.map(Attempt::getQuestionCount).orElse(null),
                finished.stream().findFirst().map(Attempt::getPublicId).orElse(null),
                next(assignment.getPublicId(), unread, completed));
    }

    private static NextStep next(String assignmentId, Optional<Integer> unread, boolean completed) {
        if (completed) {
            return NextStep.none(assignmentId);
        }
        return unread.map(lesson -> NextStep.lesson(assignmentId, lesson)).orElse(NextStep.quiz(assignmentId));
    }

    /** The lessons and the quiz. */
    public int steps() {
        return lessons + 1;
    }

    /** The number of steps that are done. */
    public int stepsDone() {
        return lessonsRead + (completed ? 1 : 0);
    }

    /** Whether nothing was done yet. */
    public boolean isFresh() {
        return lessonsRead == 0 && !completed;
    }

    /** Whether the day until which it was to be done is over. */
    public boolean isLate(LocalDate today) {
        return !completed && dueOn != null && dueOn.isBefore(today);
    }
}
