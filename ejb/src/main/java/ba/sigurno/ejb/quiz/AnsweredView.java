package ba.sigurno.ejb.quiz;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.AttemptItem;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A question after it was answered, with what there is to learn from it. Also the key that teachers see, where nothing
 * is chosen.
 *
 * @param stem what it asked
 * @param choices what it offered, in order
 * @param result how it went
 * @param explanation what is said to everybody afterwards
 */
public record AnsweredView(String stem, List<Outcome> choices, Result result, String explanation) {

    /** How an answer went. */
    public enum Result {
        /** Wholly right. */
        RIGHT,
        /** Some of it right. */
        PARTLY,
        /** To be learnt from. */
        OTHER
    }

    /**
     * One of the choices.
     *
     * @param code its code
     * @param text what it says
     * @param right whether it is right
     * @param chosen whether the pupil chose it
     * @param feedback what is said to one who chose it
     */
    public record Outcome(String code, String text, boolean right, boolean chosen, String feedback) {}

    static AnsweredView of(AttemptItem item, Language language) {
        return of(
                item.getVersion().getContent(),
                item.getSeed(),
                item.getResponse().orElseGet(() -> Chosen.of(Set.of())),
                item.getScore(),
                language);
    }

    static AnsweredView of(QuestionContent content, long seed, Response response, BigDecimal score, Language language) {
        var chosen = ((Chosen) response).codes();
        return of(content, QuestionView.options(content, seed), chosen, result(score), language);
    }

    /** What is right, where nothing is chosen. */
    static AnsweredView key(QuestionContent content, Language language) {
        return of(content, ((ChoiceInteraction) content.interaction()).options(), Set.of(), Result.OTHER, language);
    }

    private static AnsweredView of(
            QuestionContent content, List<Option> options, Set<String> chosen, Result result, Language language) {
        var choices = options.stream()
                .map(option -> new Outcome(
                        option.code(),
                        QuestionView.text(option.text(), language),
                        option.right(),
                        chosen.contains(option.code()),
                        QuestionView.text(option.feedback(), language)))
                .toList();
        return new AnsweredView(
                QuestionView.text(content.stem(), language),
                choices,
                result,
                QuestionView.text(content.explanation(), language));
    }

    private static Result result(BigDecimal score) {
        if (Credit.isFull(score)) {
            return Result.RIGHT;
        }
        return score.signum() > 0 ? Result.PARTLY : Result.OTHER;
    }
}
