package ba.sigurno.ejb.quiz;

import ba.sigurno.ejb.enrolment.CurrentPupil;
import ba.sigurno.ejb.identity.NotFoundException;
import ba.sigurno.persistence.enrolment.Pupil;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.Attempt;
import ba.sigurno.persistence.quiz.BestAttempt;
import ba.sigurno.persistence.quiz.Question;
import ba.sigurno.persistence.quiz.Quiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a pupil through a quiz, one question after the other. What is saved on one device is there on every other, and
 * what is sent twice counts once.
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
    private Event<AttemptFinished> finished;

    /**
     * The attempt that is open, else a new one. Whether the quiz is for this pupil, the caller has seen to; and that
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
        var attempt = new Attempt(quiz, pupil, attempts.size() + 1, clock.instant());
        em.persist(attempt);
        return attempt;
    }

    /** The question to answer next, or the answered one that is asked for; the last one when all are answered. */
    public AttemptView view(String attemptId, Optional<String> questionId, Language language) {
        var pupil = currentPupil.get();
        var attempt = find(attemptId, pupil);
        var questions = questions(attempt);
        var shown = questions.stream()
                .filter(question ->
                        questionId.filter(question.getPublicId()::equals).isPresent())
                .filter(question -> attempt.answerTo(question).isPresent())
                .findFirst()
                .or(() -> next(attempt, questions))
                .orElseGet(() -> questions.get(questions.size() - 1));
        int at = questions.indexOf(shown);
        var answer = attempt.answerTo(shown)
                .map(given -> AnsweredView.of(shown, given.getChosen(), given.getFraction(), language));
        return new AttemptView(
                attempt.getPublicId(),
                at + 1,
                attempt.getAnswers().size(),
                questions.size(),
                answer.isPresent() ? Optional.empty() : Optional.of(QuestionView.of(shown, language)),
                answer,
                at == 0 ? Optional.empty() : Optional.of(questions.get(at - 1).getPublicId()),
                CurrentPupil.isYoung(pupil));
    }

    /**
     * Answers a question; the last answer finishes the attempt. A question that is answered already keeps its first
     * answer: the pupil pressed twice, or goes on here after another device.
     */
    public void answer(String attemptId, String questionId, Set<String> chosen) {
        var pupil = currentPupil.saving();
        var attempt = find(attemptId, pupil);
        var question = questions(attempt).stream()
                .filter(asked -> asked.getPublicId().equals(questionId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no such question in " + attempt));
        if (attempt.answerTo(question).isPresent()) {
            return;
        }
        var now = clock.instant();
        attempt.answer(question, chosen, now);
        pupil.seen(now);
        if (attempt.getAnswers().size() == attempt.getQuestionCount()) {
            attempt.finish(now);
            em.flush();
            finished.fire(new AttemptFinished(attempt.getId(), attempt.getQuiz().getPublicId()));
        }
    }

    /** How the class of the pupil did in the quiz of an attempt of that pupil: the first of them, and the pupil. */
    public ClassBoard classBoard(Attempt attempt) {
        var pupil = attempt.getPupil();
        var lines = em.createNamedQuery(Attempt.BEST_OF_CLASS, BestAttempt.class)
                .setParameter("quiz", attempt.getQuiz())
                .setParameter("schoolClass", pupil.getSchoolClass())
                .getResultStream()
                .map(best -> new ClassBoard.Line(
                        best.nickname(), best.correct(), best.pupilPublicId().equals(pupil.getPublicId())))
                .toList();
        return ClassBoard.of(attempt.getQuestionCount(), lines);
    }

    private Attempt find(String attemptId, Pupil pupil) {
        return em.createNamedQuery(Attempt.BY_PUBLIC_ID_AND_PUPIL, Attempt.class)
                .setParameter("publicId", attemptId)
                .setParameter("pupil", pupil)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no attempt of this pupil"));
    }

    private List<Question> questions(Attempt attempt) {
        return QuizKey.fetched(em, attempt.getQuiz());
    }

    private static Optional<Question> next(Attempt attempt, List<Question> questions) {
        return questions.stream()
                .filter(question -> attempt.answerTo(question).isEmpty())
                .findFirst();
    }
}
