package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.quiz.content.AnswerFields;
import ba.sigurno.ejb.quiz.content.AnswerForm;
import ba.sigurno.ejb.quiz.content.AnsweredView;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.quiz.attempt.AttemptItem;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes whoever it is through an attempt, one question after the other. The caller checks whose attempt it is. */
@Dependent
public class AttemptSteps {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AttemptEnd ends;

    /** Returns a screen of an attempt, as {@link AttemptService#view}. */
    public AttemptView view(Attempt attempt, Optional<Integer> number, Language language, boolean young) {
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
                young);
    }

    /**
     * Answers a question of an attempt whose taker is locked, as {@link AttemptService#answer}.
     *
     * @param accepting is told the time when an answer is looked at
     */
    public AnswerOutcome answer(
            Attempt attempt, int number, Map<String, List<String>> form, Consumer<Instant> accepting) {
        if (number < 1 || number > attempt.getItems().size()) {
            throw new NotFoundException("no question " + number + " in " + attempt);
        }
        var item = attempt.getItems().get(number - 1);
        var now = clock.instant();
        if (attempt.isOverdue(now)) {
            ends.end(attempt);
        }
        if (!attempt.isFinished() && !item.isAnswered()) {
            accepting.accept(now);
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
}
