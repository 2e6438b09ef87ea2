package ba.sigurno.ejb.quiz;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.Question;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A question after it was answered, with what there is to learn from it. Also the key that teachers see, where nothing
 * is chosen.
 *
 * @param publicId the question
 * @param stem what it asked
 * @param choices what it offered, in order
 * @param result how it went
 * @param explanation what is said to everybody afterwards
 */
public record AnsweredView(String publicId, String stem, List<Outcome> choices, Result result, String explanation) {

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

    static AnsweredView of(Question question, Set<String> chosen, BigDecimal fraction, Language language) {
        var text = QuestionView.text(question, language);
        var choices = question.getChoices().stream()
                .map(choice -> {
                    var said = QuestionView.text(choice, language);
                    return new Outcome(
                            choice.getCode(),
                            said.getText(),
                            choice.isCorrect(),
                            chosen.contains(choice.getCode()),
                            said.getFeedback());
                })
                .toList();
        return new AnsweredView(
                question.getPublicId(), text.getStem(), choices, result(fraction), text.getExplanation());
    }

    private static Result result(BigDecimal fraction) {
        if (fraction.compareTo(BigDecimal.ONE) == 0) {
            return Result.RIGHT;
        }
        return fraction.signum() > 0 ? Result.PARTLY : Result.OTHER;
    }
}
