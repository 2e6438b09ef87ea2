package ba.sigurno.ejb.curriculum.progress;

import ba.sigurno.ejb.quiz.attempt.AttemptListener;
import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.curriculum.progress.LessonProgress;
import ba.sigurno.persistence.curriculum.progress.ModuleCompletion;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;

/**
 * Completes a module for a pupil who passed its quiz. In the transaction of the last answer, not after it: an answer that
 * is kept and a completion that is lost would leave the pupil with a module that never ends.
 */
@ApplicationScoped
public class ModuleCompletions implements AttemptListener {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public void finished(Attempt attempt) {
        if (attempt.getPupil() != null && attempt.isPassed()) {
            em.createNamedQuery(Assignment.EDITIONS_BY_QUIZ, ModuleEdition.class)
                    .setParameter("schoolClass", attempt.getPupil().getSchoolClass())
                    .setParameter("quiz", attempt.getQuiz())
                    .getResultList()
                    .forEach(edition -> complete(edition, attempt));
        }
    }

    private void complete(ModuleEdition edition, Attempt attempt) {
        var pupil = attempt.getPupil();
        if (em.find(ModuleCompletion.class, new ModuleCompletion.Key(pupil.getId(), edition.getId())) != null) {
            return;
        }
        var read = new HashSet<>(em.createNamedQuery(LessonProgress.OF_PUPIL, Long.class)
                .setParameter("pupil", pupil)
                .getResultList());
        int lessonsRead = (int) edition.getLessons().stream()
                .filter(lesson -> read.contains(lesson.getId()))
                .count();
        if (lessonsRead == edition.getLessons().size()) {
            em.persist(new ModuleCompletion(pupil, edition, attempt, lessonsRead, clock.instant()));
        }
    }
}
