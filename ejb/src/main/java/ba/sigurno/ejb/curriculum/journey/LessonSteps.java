package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.PendingStep.JudgedAnswer;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.NotNowException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Saves the steps of pupils in lessons: how far they are and what they answered. A step may come twice, late, or from two
 * devices at once. It is saved together with others that come at the same time.
 */
@Stateless
@RolesAllowed("PUPIL")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LessonSteps {

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private LessonShapes shapes;

    @Inject
    private StepQueue queue;

    /**
     * Saves a step of the caller in a lesson of an assigned module. The furthest screen never goes back; the last answer to
     * an activity wins.
     *
     * @throws NotFoundException when the lesson is not assigned to the caller, or the caller is no pupil of an open class any
     *     more
     * @throws DomainException when the lesson has no such screen or activity, or it cannot be answered so
     * @throws NotNowException when it is not known whether the step was saved; to send it again is harmless
     */
    public void save(String lessonId, StepCommand step) {
        var pass = caller.pupilPass();
        var lesson = shapes.of(lessonId);
        DomainException.require(step.screen() <= lesson.screens(), "curriculum_rule_answer_unfit");
        var answers = judged(lesson, step.answers());
        var pending = new PendingStep(pass, lesson, step.screen(), answers, clock.instant(), new CompletableFuture<>());
        if (!queue.save(pending)) {
            throw new NotFoundException("pupil is gone, or not assigned: edition " + lesson.editionId());
        }
    }

    private static Map<String, JudgedAnswer> judged(LessonShape lesson, Map<String, String> answers) {
        var judged = new TreeMap<String, JudgedAnswer>();
        answers.forEach((block, answer) -> judged.put(block, new JudgedAnswer(answer, lesson.judge(block, answer))));
        return judged;
    }
}
