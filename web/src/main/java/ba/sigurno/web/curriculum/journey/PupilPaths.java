package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.AssignedModule;
import ba.sigurno.ejb.curriculum.journey.NextStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Gives the addresses of a pupil's steps: {@code #{pupilPaths.of(mission)}}. */
@Named
@ApplicationScoped
public class PupilPaths {

    /** The first page of a pupil. */
    public static final String HOME = "/curriculum/journey/pupil-home.xhtml";

    /** Returns the page of a step, within this site. */
    public String of(NextStep step) {
        return switch (step.kind()) {
            case BEFORE, AFTER -> before(step.assignmentId());
            case LESSON -> lesson(step.assignmentId(), step.lesson());
            case QUIZ -> quiz(step.assignmentId());
            case NONE -> HOME;
        };
    }

    /** Returns the page on which a mission goes on; for a completed one, its result. */
    public String of(AssignedModule mission) {
        return mission.isOpen() ? of(mission.next()) : done(mission.lastAttemptId());
    }

    /** Returns the page of a lesson, by its number from 1. */
    public String lesson(String assignmentId, int number) {
        return "/curriculum/journey/lesson.xhtml?m=" + assignmentId + "&n=" + number;
    }

    /** Returns the page of the questions that are asked before a module and once more at its end. */
    public String before(String assignmentId) {
        return "/curriculum/journey/before.xhtml?m=" + assignmentId;
    }

    /** Returns the page before the quiz. */
    public String quiz(String assignmentId) {
        return "/curriculum/journey/quiz.xhtml?m=" + assignmentId;
    }

    /** Returns the page with the result of a finished attempt. */
    public String done(String attemptId) {
        return "/curriculum/journey/done.xhtml?a=" + attemptId;
    }
}
