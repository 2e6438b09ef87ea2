package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.LessonStep;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.quiz.settings.Quiz;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An assigned module as its pupil sees it: how far it is and what comes next. Its steps are the lessons
 * and then the quiz; around them, in some, the same questions before and after.
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
 * @param asks whether questions are asked before the first lesson and once more at the end
 * @param asked how the pupil stands to them
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
        boolean asks,
        BeforeAndAfter asked,
        NextStep next) {

    /**
     * From what is stored.
     *
     * @param title what it is called where it stands
     * @param lessons the lessons of the edition in order
     * @param tried the attempts of the pupil at all quizzes, the newest of each before its others
     */
    static AssignedModule of(Assignment assignment, String title, List<LessonStep> lessons, List<Attempt> tried) {
        var edition = assignment.getEdition();
        var unread = lessons.stream()
                .filter(lesson -> !lesson.isRead())
                .map(LessonStep::position)
                .findFirst();
        var attempts = at(edition.getQuiz(), tried);
        var finished = attempts.stream().filter(Attempt::isFinished).toList();
        var best = finished.stream().max(Comparator.comparing(Attempt::getCorrectCount));
        boolean passed = finished.stream().anyMatch(Attempt::isPassed);
        boolean completed = unread.isEmpty() && passed;
        int read = (int) lessons.stream().filter(LessonStep::isRead).count();
        var asked = edition.getBeforeQuiz() == null
                ? BeforeAndAfter.NOT_ASKED
                : BeforeAndAfter.of(at(edition.getBeforeQuiz(), tried));
        boolean begun = finished.size() < attempts.size();
        boolean usedUp = !begun
                && edition.getQuiz()
                        .getAttemptsAllowed()
                        .filter(allowed -> allowed <= attempts.size())
                        .isPresent();
        // Who began without them is not asked any more: there would be nothing to compare.
        boolean asks = edition.getBeforeQuiz() != null && (asked.before() != null || read == 0 && attempts.isEmpty());
        return new AssignedModule(
                assignment.getPublicId(),
                title,
                edition.getModule().getCompanion(),
                assignment.getDueOn(),
                lessons.size(),
                read,
                begun,
                !finished.isEmpty() && !passed,
                completed,
                best.map(Attempt::getCorrectCount).orElse(null),
                best.map(Attempt::getQuestionCount).orElse(null),
                finished.stream().findFirst().map(Attempt::getPublicId).orElse(null),
                asks,
                asked,
                next(assignment.getPublicId(), unread, asks, asked, completed, usedUp));
    }

    private static List<Attempt> at(Quiz quiz, List<Attempt> tried) {
        return tried.stream().filter(attempt -> attempt.getQuiz().equals(quiz)).toList();
    }

    private static NextStep next(
            String assignmentId,
            Optional<Integer> unread,
            boolean asks,
            BeforeAndAfter asked,
            boolean completed,
            boolean usedUp) {
        if (asks && asked.before() == null) {
            return NextStep.before(assignmentId);
        }
        if (unread.isPresent()) {
            return NextStep.lesson(assignmentId, unread.get());
        }
        if (asks && asked.after() == null && (completed || usedUp)) {
            return NextStep.after(assignmentId);
        }
        return completed ? NextStep.none(assignmentId) : NextStep.quiz(assignmentId);
    }

    /** The lessons, the quiz, and the questions before and after if they are asked. */
    public int steps() {
        return lessons + 1 + (asks ? 2 : 0);
    }

    /** The number of steps that are done. */
    public int stepsDone() {
        return lessonsRead + (completed ? 1 : 0) + (asks ? asked.answered() : 0);
    }

    /** The number of steps before the quiz. */
    public int stepsBeforeQuiz() {
        return lessons + (asks ? 1 : 0);
    }

    /** Whether nothing was done yet. */
    public boolean isFresh() {
        return stepsDone() == 0 && !asked.begun();
    }

    /** Whether the questions before and after can be answered now. */
    public boolean isAsking() {
        return asked.begun() || next.kind() == NextStep.Kind.BEFORE || next.kind() == NextStep.Kind.AFTER;
    }

    /** Whether there is something to do. */
    public boolean isOpen() {
        return next.kind() != NextStep.Kind.NONE;
    }

    /** Whether the day until which it was to be done is over. */
    public boolean isLate(LocalDate today) {
        return !completed && dueOn != null && dueOn.isBefore(today);
    }
}
