package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.AssignedModule;
import ba.sigurno.ejb.curriculum.journey.NextStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Where a pupil's steps are: {@code #{pupilPaths.of(mission)}}. */
@Named
@ApplicationScoped
public class PupilPaths {

    /** The page of a step, within this site. */
    public String of(NextStep step) {
        return switch (step.kind()) {
            case LESSON -> lesson(step.assignmentId(), step.lesson());
            case QUIZ -> quiz(step.assignmentId());
            case NONE -> "/curriculum/journey/pupil-home.xhtml";
        };
    }

    /** The page on which a mission goes on; of a completed one, how it went. */
    public String of(AssignedModule mission) {
        return mission.completed() ? done(mission.lastAttemptId()) : of(mission.next());
    }

    /** A lesson, by its number from 1. */
    public String lesson(String assignmentId, int number) {
        return "/curriculum/journey/lesson.xhtml?m=" + assignmentId + "&n=" + number;
    }

    /** The page before the quiz. */
    public String quiz(String assignmentId) {
        return "/curriculum/journey/quiz.xhtml?m=" + assignmentId;
    }

    /** How a finished attempt went. */
    public String done(String attemptId) {
        return "/curriculum/journey/done.xhtml?a=" + attemptId;
    }
}
