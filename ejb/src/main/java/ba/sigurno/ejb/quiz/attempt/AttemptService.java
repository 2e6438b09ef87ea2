package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.enrolment.pupil.CurrentPupil;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.content.AnswerFields;
import ba.sigurno.ejb.quiz.content.AnswerForm;
import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.quiz.attempt.AttemptItem;
import ba.sigurno.persistence.quiz.attempt.BestAttempt;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
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
    private AttemptEnd ends;

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
        var attempt = find(attemptId, pupil);
        var now = clock.instant();
        if (!attempt.isFinished() && attempt.isOverdue(now)) {
            ends.endOverdue(attempt.getId());
            em.refresh(attempt);
        }
        var items = attempt.getItems();
        var told = number.filter(wanted -> attempt.isFeedbackTold() && 1 <= wanted && wanted <= items.size())
                .map(wanted -> items.get(wanted - 1))
                .filter(item -> item.isAnswered() || attempt.isFinished());
        var open = told.isPresent() || attempt.isFinished() ? Optional.<AttemptItem>empty() : attempt.next();
        int at = told.or(() -> open).map(AttemptItem::getPosition).orElse(items.size());
        return new AttemptView(
                attempt.getPublicId(),
                at,
                attempt.answeredCount(),
                items.size(),
                open.map(item -> QuestionView.of(
                        item.getContent(),
                        item.getPosition(),
                        item.getSeed(),
                        item.getDraft().map(AnswerFields::decode),
                        language)),
                told.map(item -> AnsweredView.of(item, language)),
                Optional.of(at - 1).filter(before -> before > 0 && attempt.isFeedbackTold()),
                Optional.of(at + 1).filter(after -> after <= items.size() && attempt.isFinished()),
                attempt.isFinished(),
                attempt.isCutShort(),
                TimeLeft.of(attempt, now),
                CurrentPupil.isYoung(pupil.getSchoolClass()));
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
        if (number < 1 || number > attempt.getItems().size()) {
            throw new NotFoundException("no question " + number + " in " + attempt);
        }
        var item = attempt.getItems().get(number - 1);
        var now = clock.instant();
        if (attempt.isOverdue(now)) {
            ends.end(attempt);
        }
        if (!attempt.isFinished() && !item.isAnswered()) {
            pupil.seen(now);
            var fields = new AnswerFields(form);
            try {
                attempt.answer(number, response(item, fields, now), now);
            } catch (DomainException e) {
                item.keep(fields.encoded());
                return AnswerOutcome.AGAIN;
            }
            if (attempt.next().isEmpty()) {
                ends.end(attempt);
            }
        }
        if (!item.isAnswered()) {
            return AnswerOutcome.ON;
        }
        if (attempt.getFeedback() == FeedbackPolicy.AT_ONCE) {
            return AnswerOutcome.TOLD;
        }
        return attempt.isFinished() ? AnswerOutcome.DONE : AnswerOutcome.ON;
    }

    private static Response response(AttemptItem item, AnswerFields fields, Instant now) {
        var deadline = item.getAttempt().getDeadline();
        boolean sure = item.getDraft().filter(fields.encoded()::equals).isPresent()
                || deadline != null && now.isAfter(deadline);
        return new AnswerForm(item.getContent().interaction(), item.getSeed()).response(fields, sure);
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
