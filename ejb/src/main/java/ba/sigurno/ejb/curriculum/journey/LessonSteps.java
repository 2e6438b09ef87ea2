package ba.sigurno.ejb.curriculum.journey;

import ba.sigurno.ejb.enrolment.pupil.CurrentPupil;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.progress.LessonAnswer;
import ba.sigurno.persistence.curriculum.progress.LessonBookmark;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Saves the steps of pupils in lessons: how far they are and what they answered. A step may come twice, late, or from two
 * devices at once. The everyday load of a country: it takes five statements, and none that waits for another pupil.
 */
@Stateless
@RolesAllowed("PUPIL")
public class LessonSteps {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentPupil currentPupil;

    @Inject
    private LessonShapes shapes;

    /**
     * Saves a step of the caller in a lesson of an assigned module. The furthest screen never goes back; the last answer to
     * an activity wins.
     */
    public void save(String lessonId, StepCommand step) {
        var pupil = currentPupil.get();
        var lesson = shapes.of(lessonId);
        requireAssigned(lesson, pupil);
        DomainException.require(step.screen() <= lesson.screens(), "curriculum_rule_answer_unfit");
        var answers = judged(lesson, step.answers());
        var now = clock.instant();
        // Written first, so that steps of the same pupil wait for each other here, and nowhere else.
        pupil.seen(now);
        em.flush();
        em.createNamedQuery(LessonBookmark.SAVE)
                .setParameter(1, pupil.getId())
                .setParameter(2, lesson.lessonId())
                .setParameter(3, step.screen())
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        if (!answers.isEmpty()) {
            save(pupil, lesson, answers, now);
        }
    }

    private void requireAssigned(LessonShape lesson, Pupil pupil) {
        em.createNamedQuery(Assignment.OF_PUPIL_AND_EDITION, Assignment.class)
                .setParameter("pupil", pupil)
                .setParameter("schoolClass", pupil.getSchoolClass())
                .setParameter("editionId", lesson.editionId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("not assigned: edition " + lesson.editionId()));
    }

    private static Map<String, Judged> judged(LessonShape lesson, Map<String, String> answers) {
        var judged = new TreeMap<String, Judged>();
        answers.forEach((block, answer) -> judged.put(block, new Judged(answer, lesson.judge(block, answer))));
        return judged;
    }

    private void save(Pupil pupil, LessonShape lesson, Map<String, Judged> answers, Instant now) {
        var query = em.createNativeQuery(LessonAnswer.save(answers.size()));
        int at = 0;
        for (var answer : answers.entrySet()) {
            query.setParameter(++at, pupil.getId());
            query.setParameter(++at, lesson.lessonId());
            query.setParameter(++at, answer.getKey());
            query.setParameter(++at, answer.getValue().answer());
            query.setParameter(++at, answer.getValue().right());
            query.setParameter(++at, Timestamp.from(now));
        }
        query.executeUpdate();
    }

    private record Judged(String answer, Boolean right) {}
}
