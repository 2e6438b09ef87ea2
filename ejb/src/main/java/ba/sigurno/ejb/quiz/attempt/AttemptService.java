package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.enrolment.pupil.CurrentPupil;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.quiz.attempt.BestAttempt;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a pupil through a quiz, one question after the other. An answer saved on one device is there on every other,
 * and an answer sent twice counts once.
 */
@Stateless
@RolesAllowed("PUPIL")
public class AttemptService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private CurrentPupil currentPupil;

    @Inject
    private AttemptSteps steps;

    /** Draws unpredictably: nobody may foresee the questions of an attempt. */
    private final SecureRandom random = new SecureRandom();

    /**
     * Returns the open attempt, else a new one. The caller has checked that the quiz is for this pupil, and that
     * nothing else of the pupil is being saved, by {@link CurrentPupil#saving()}.
     */
    public Attempt continueOrBegin(Pupil pupil, Quiz quiz) {
        var attempts = em.createNamedQuery(Attempt.OF_PUPIL, Attempt.class)
                .setParameter("quiz", quiz)
                .setParameter("pupil", pupil)
                .getResultList();
        if (!attempts.isEmpty() && !attempts.get(0).isFinished()) {
            return attempts.get(0);
        }
        long seed = random.nextLong();
        var paper = new QuestionDraw(em, pupil.getSchoolClass().getLanguage()).paper(quiz, seed);
        var attempt = new Attempt(quiz, pupil, attempts.size() + 1, paper, seed, clock.instant());
        em.persist(attempt);
        return attempt;
    }

    /**
     * Returns the question to answer next; or one that is asked for by its number from 1, as far as its feedback may be
     * told; else the end. An attempt whose time is up ends here.
     */
    public AttemptView view(String attemptId, Optional<Integer> number, Language language) {
        var pupil = currentPupil.get();
        return steps.view(find(attemptId, pupil), number, language, CurrentPupil.isYoung(pupil.getSchoolClass()));
    }

    /**
     * Answers a question by its number from 1; the last answer finishes the attempt. A question that is answered
     * already keeps its first answer: the pupil pressed twice, or goes on here after another device. An incomplete
     * answer is kept for the pupil to complete; sent once more unchanged, it is taken as meant, as far as possible.
     * After the time and its grace, nothing is taken any more.
     *
     * @param form the values of each field of the question's form by its name
     */
    public AnswerOutcome answer(String attemptId, int number, Map<String, List<String>> form) {
        var pupil = currentPupil.saving();
        var attempt = find(attemptId, pupil);
        return steps.answer(attempt, number, form, pupil::seen);
    }

    /** Returns the best scores of the pupil's class in the quiz of an attempt: the first few, and the pupil's own. */
    public ClassBestScores classBoard(Attempt attempt) {
        var pupil = attempt.getPupil();
        var lines = em.createNamedQuery(Attempt.BEST_OF_CLASS, BestAttempt.class)
                .setParameter("quiz", attempt.getQuiz())
                .setParameter("schoolClass", pupil.getSchoolClass())
                .getResultStream()
                .map(best -> new ClassBestScores.Line(
                        best.nickname(), best.correct(), best.pupilPublicId().equals(pupil.getPublicId())))
                .toList();
        return ClassBestScores.of(attempt.getQuestionCount(), lines);
    }

    private Attempt find(String attemptId, Pupil pupil) {
        return em.createNamedQuery(Attempt.BY_PUBLIC_ID_AND_PUPIL, Attempt.class)
                .setParameter("publicId", attemptId)
                .setParameter("pupil", pupil)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no attempt of this pupil"));
    }
}
