package ba.sigurno.ejb.quiz;

import ba.sigurno.ejb.enrolment.CurrentPupil;
import ba.sigurno.ejb.identity.NotFoundException;
import ba.sigurno.persistence.enrolment.Pupil;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.Attempt;
import ba.sigurno.persistence.quiz.AttemptItem;
import ba.sigurno.persistence.quiz.BestAttempt;
import ba.sigurno.persistence.quiz.Quiz;
import ba.sigurno.persistence.quiz.content.Response;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

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

    /** Nobody must be able to foresee what will be drawn. */
    private final SecureRandom random = new SecureRandom();

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
        long seed = random.nextLong();
        var paper = new QuestionDraw(em, pupil.getSchoolClass().getLanguage()).paper(quiz, seed);
        var attempt = new Attempt(quiz, pupil, attempts.size() + 1, paper, seed, clock.instant());
        em.persist(attempt);
        return attempt;
    }

    /**
     * The question to answer next, or an answered one that is asked for by its number from 1, as far as its feedback may
     * be told; neither when nothing is left to answer and nothing may be told. An attempt whose time is up ends here.
     */
    public AttemptView view(String attemptId, Optional<Integer> number, Language language) {
        var pupil = currentPupil.get();
        var attempt = find(attemptId, pupil);
        if (attempt.isOverdue(clock.instant())) {
            end(attempt);
        }
        var items = attempt.getItems();
        var told = number.filter(wanted -> 1 <= wanted && wanted <= items.size())
                .map(wanted -> items.get(wanted - 1))
                .filter(AttemptItem::isAnswered);
        var open = attempt.isFinished() ? Optional.<AttemptItem>empty() : attempt.next();
        var shown = told.filter(item -> attempt.isFeedbackTold())
                .or(() -> open)
                .or(() -> Optional.of(items.get(items.size() - 1)).filter(item -> attempt.isFeedbackTold()));
        boolean asked = shown.isPresent() && shown.equals(open);
        int at = shown.map(AttemptItem::getPosition).orElse(items.size());
        return new AttemptView(
                attempt.getPublicId(),
                at,
                attempt.answeredCount(),
                items.size(),
                shown.filter(item -> asked).map(item -> QuestionView.of(item, language)),
                shown.filter(item -> !asked).map(item -> AnsweredView.of(item, language)),
                at == 1 || !attempt.isFeedbackTold() ? Optional.empty() : Optional.of(at - 1),
                attempt.isFinished(),
                Optional.ofNullable(attempt.getDeadline()).filter(deadline -> !attempt.isFinished()),
                CurrentPupil.isYoung(pupil));
    }

    /**
     * Answers a question by its number from 1; the last answer finishes the attempt. A question that is answered already
     * keeps its first answer: the pupil pressed twice, or goes on here after another device.
     *
     * @param response what was answered, {@linkplain Response#encoded() encoded}
     */
    public void answer(String attemptId, int number, String response) {
        var pupil = currentPupil.saving();
        var attempt = find(attemptId, pupil);
        if (number < 1 || number > attempt.getItems().size()) {
            throw new NotFoundException("no question " + number + " in " + attempt);
        }
        var item = attempt.getItems().get(number - 1);
        if (item.isAnswered()) {
            return;
        }
        var now = clock.instant();
        attempt.answer(number, item.getVersion().getContent().interaction().response(response), now);
        pupil.seen(now);
        if (attempt.next().isEmpty()) {
            end(attempt);
        }
    }

    private void end(Attempt attempt) {
        if (attempt.isFinished()) {
            return;
        }
        attempt.finish(clock.instant());
        em.flush();
        finished.fire(new AttemptFinished(attempt.getId(), attempt.getQuiz().getPublicId()));
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
}
