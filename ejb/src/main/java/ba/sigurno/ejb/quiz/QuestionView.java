package ba.sigurno.ejb.quiz;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.AttemptItem;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Shuffle;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;

/**
 * A question in one language, as it may be shown before it is answered: nothing in it tells what is right.
 *
 * @param number which it is in the attempt, from 1
 * @param type how it is answered
 * @param stem what it asks
 * @param choices what it offers, in the order of this attempt
 */
public record QuestionView(int number, QuestionType type, String stem, List<Offer> choices) {

    /**
     * One of the choices.
     *
     * @param code its code
     * @param text what it says
     */
    public record Offer(String code, String text) {}

    static QuestionView of(AttemptItem item, Language language) {
        return of(item.getVersion().getContent(), item.getPosition(), item.getSeed(), language);
    }

    static QuestionView of(QuestionContent content, int number, long seed, Language language) {
        return new QuestionView(
                number,
                content.type(),
                text(content.stem(), language),
                options(content, seed).stream()
                        .map(option -> new Offer(option.code(), text(option.text(), language)))
                        .toList());
    }

    /** Whether several choices may be chosen. */
    public boolean isMultiple() {
        return type == QuestionType.MULTIPLE_RESPONSE;
    }

    /** The options in the order in which an attempt with this seed shows them. */
    static List<Option> options(QuestionContent content, long seed) {
        var choice = (ChoiceInteraction) content.interaction();
        return choice.shuffled() ? Shuffle.of(choice.options(), Option::fixed, seed) : choice.options();
    }

    /** What is said in a language, or nothing. */
    static String text(Texts texts, Language language) {
        return texts.isEmpty() ? "" : Localised.text(texts.byLanguage(), language);
    }
}
