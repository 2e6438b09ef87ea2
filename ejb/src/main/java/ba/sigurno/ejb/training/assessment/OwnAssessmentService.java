package ba.sigurno.ejb.training.assessment;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.quiz.attempt.AnswerOutcome;
import ba.sigurno.ejb.quiz.attempt.AttemptSteps;
import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.ejb.quiz.settings.QuizRules;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.RequirementTexts;
import ba.sigurno.ejb.training.progress.ProgressFinder;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.training.assessment.AssessmentWindow;
import ba.sigurno.persistence.training.programme.Requirement;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a teacher with a seat in a session through the test that its edition asks for. An answer that was saved on one
 * device is there on every other, and one that was sent twice counts once.
 */
@Stateless
@RolesAllowed("TEACHER")
public class OwnAssessmentService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AssessmentFinder finder;

    @Inject
    private ProgressFinder progress;

    @Inject
    private AttemptSteps steps;

    /** Draws unpredictably: nobody may foresee the questions of an attempt. */
    private final SecureRandom random = new SecureRandom();

    /**
     * How a teacher stands to a test.
     *
     * @param extra how many attempts a trainer granted beyond those that all have
     * @param best the best result that counts; null for none
     * @param attempts those that did not serve for an award yet, the newest first
     */
    private record Stand(
            Requirement requirement,
            TrainingSession session,
            AssessmentWindow window,
            boolean passed,
            int extra,
            Integer best,
            int ordinal,
            List<Attempt> attempts) {

        private int allowed() {
            return requirement.getQuiz().getAttemptsAllowed().orElse(1) + extra;
        }

        /** When the next attempt may begin; null when nothing is waited for. */
        private Instant nextAt() {
            return attempts.isEmpty() || !attempts.get(0).isFinished()
                    ? null
                    : attempts.get(0).getFinishedAt().plus(requirement.getWait());
        }

        private AssessmentStep step(Instant now) {
            if (!attempts.isEmpty() && !attempts.get(0).isFinished()) {
                return AssessmentStep.UNDER_WAY;
            }
            if (passed) {
                return AssessmentStep.PASSED;
            }
            if (now.isBefore(window.getOpensAt())) {
                return AssessmentStep.NOT_OPEN;
            }
            if (!window.isOpen(now)) {
                return AssessmentStep.CLOSED;
            }
            if (attempts.size() >= allowed()) {
                return AssessmentStep.USED_UP;
            }
            return nextAt() != null && now.isBefore(nextAt()) ? AssessmentStep.WAITING : AssessmentStep.OPEN;
        }
    }

    /** The test of a requirement, in a reader's language. */
    public OwnAssessment get(String requirementId, Language reader) {
        var stand = stand(finder.requirement(requirementId), caller.account());
        var requirement = stand.requirement();
        var now = clock.instant();
        var step = stand.step(now);
        return new OwnAssessment(
                ProgrammeTexts.title(requirement.getEdition(), reader),
                RequirementTexts.title(requirement, reader),
                RequirementTexts.instructions(requirement, reader),
                step,
                stand.best(),
                requirement.getPassMark().orElseThrow(),
                QuizRules.of(requirement.getQuiz(), stand.attempts().size() - stand.extra()),
                requirement.getWait().toHours(),
                stand.window().getOpensAt(),
                stand.window().getClosesAt(),
                step == AssessmentStep.WAITING ? stand.nextAt() : null,
                stand.attempts().stream()
                        .map(attempt -> new OwnAssessment.Taken(
                                attempt.getPublicId(),
                                attempt.getStartedAt(),
                                attempt.getPercent(),
                                attempt.isPassed(),
                                attempt.isFinished() && attempt.isFeedbackTold()))
                        .toList());
    }

    private Stand stand(Requirement requirement, Account self) {
        var session = finder.session(requirement, self);
        var edition = requirement.getEdition();
        var book = progress.open(List.of(edition), List.of(self.getId()));
        var line = book.of(edition, self).of(requirement);
        var served = book.served(edition.getProgramme(), self).orElse(Instant.MIN);
        var all = finder.attempts(requirement, List.of(self.getId()));
        return new Stand(
                requirement,
                session,
                finder.window(session),
                line.state().isDone(),
                (int) finder.extras(requirement, List.of(self.getId())).stream()
                        .filter(extra -> extra.getGrantedAt().isAfter(served))
                        .count(),
                line.fulfilment() == null ? null : book.score(line.fulfilment()),
                all.size(),
                all.stream()
                        .filter(attempt -> attempt.getStartedAt().isAfter(served))
                        .toList());
    }

    /**
     * Begins an attempt, or goes on with the one that is open; tells its public id. Who presses twice begins once.
     *
     * @param moreTime whether half as much time again is needed
     * @throws DomainException when none can begin now
     */
    public String begin(String requirementId, boolean moreTime) {
        var requirement = finder.requirement(requirementId);
        var self = locked();
        var stand = stand(requirement, self);
        var now = clock.instant();
        var step = stand.step(now);
        if (step == AssessmentStep.UNDER_WAY) {
            return stand.attempts().get(0).getPublicId();
        }
        DomainException.require(step == AssessmentStep.OPEN, "training_rule_test_" + step);
        long seed = random.nextLong();
        var quiz = requirement.getQuiz();
        var attempt = new Attempt(
                quiz,
                self,
                stand.ordinal() + 1,
                new QuestionDraw(em, stand.session().getLanguage()).paper(quiz, seed),
                seed,
                requirement.getPassMark().orElseThrow(),
                quiz.getTimeLimit()
                        .map(limit -> now.plus(moreTime ? more(limit) : limit))
                        .orElse(stand.window().getClosesAt()),
                now);
        em.persist(attempt);
        return attempt.getPublicId();
    }

    private static Duration more(Duration limit) {
        return limit.plus(limit.dividedBy(2));
    }

    /**
     * A screen of an attempt: the question to answer next; or one that is asked for by its number from 1, as far as its
     * feedback may be told; else the end.
     */
    public TakenAssessment view(String attemptId, Optional<Integer> number, Language language) {
        var attempt = find(attemptId, caller.account());
        var requirement = finder.requirement(attempt).orElseThrow(() -> new NotFoundException("test asked no more"));
        return new TakenAssessment(
                requirement.getPublicId(),
                RequirementTexts.title(requirement, language),
                steps.view(attempt, number, language, false));
    }

    /**
     * Answers a question by its number from 1; the last answer ends the attempt.
     *
     * @param form the values of each field of the question's form by its name
     */
    public AnswerOutcome answer(String attemptId, int number, Map<String, List<String>> form) {
        var self = locked();
        return steps.answer(find(attemptId, self), number, form, now -> {});
    }

    /** The caller, while nothing else of the caller is being saved. */
    private Account locked() {
        return em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Attempt find(String attemptId, Account self) {
        if (!PublicId.hasForm(attemptId)) {
            throw new NotFoundException("attempt");
        }
        return em.createNamedQuery(Attempt.BY_PUBLIC_ID_AND_ACCOUNT, Attempt.class)
                .setParameter("publicId", attemptId)
                .setParameter("account", self)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no attempt of this teacher"));
    }
}
