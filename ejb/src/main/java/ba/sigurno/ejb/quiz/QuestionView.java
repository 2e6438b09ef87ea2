package ba.sigurno.ejb.quiz;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.quiz.Choice;
import ba.sigurno.persistence.quiz.ChoiceText;
import ba.sigurno.persistence.quiz.Question;
import ba.sigurno.persistence.quiz.QuestionText;
import ba.sigurno.persistence.quiz.QuestionType;
import java.util.List;

/**
 * A question in one language, as it may be shown before it is answered: nothing in it tells what is right.
 *
 * @param publicId the question
 * @param type how it is answered
 * @param stem what it asks
 * @param choices what it offers, in order
 */
public record QuestionView(String publicId, QuestionType type, String stem, List<Offer> choices) {

    /**
     * One of the choices.
     *
     * @param code its code
     * @param text what it says
     */
    public record Offer(String code, String text) {}

    static QuestionView of(Question question, Language language) {
        return new QuestionView(
                question.getPublicId(),
                question.getType(),
                text(question, language).getStem(),
                question.getChoices().stream()
                        .map(choice -> new Offer(
                                choice.getCode(), text(choice, language).getText()))
                        .toList());
    }

    /** Whether several choices may be chosen. */
    public boolean isMultiple() {
        return type == QuestionType.MULTIPLE_RESPONSE;
    }

    static QuestionText text(Question question, Language language) {
        return Localised.text(
                question.getTexts(),
                language,
                latin -> new QuestionText(
                        Transliterator.toCyrillic(latin.getStem()), Transliterator.toCyrillic(latin.getExplanation())));
    }

    static ChoiceText text(Choice choice, Language language) {
        return Localised.text(
                choice.getTexts(),
                language,
                latin -> new ChoiceText(
                        Transliterator.toCyrillic(latin.getText()), Transliterator.toCyrillic(latin.getFeedback())));
    }
}
