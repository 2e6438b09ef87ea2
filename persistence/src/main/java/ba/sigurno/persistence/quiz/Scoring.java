package ba.sigurno.persistence.quiz;

import ba.sigurno.persistence.i18n.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** How much of a question an answer gets right. */
public final class Scoring {

    /** Decimal places of a fraction. */
    public static final int SCALE = 4;

    private Scoring() {}

    /**
     * From 0 to 1. A question with one right choice is right or wrong. Of a question with several, each right choice
     * that is chosen earns its share and each wrong one costs the same, so that choosing all earns no more than
     * thinking does; never less than 0.
     */
    public static BigDecimal fraction(Question question, Set<String> chosen) {
        DomainException.require(!chosen.isEmpty(), "quiz_rule_nothingChosen");
        DomainException.require(question.codes().containsAll(chosen), "quiz_rule_choiceUnknown");
        DomainException.require(
                chosen.size() == 1 || question.getType() == QuestionType.MULTIPLE_RESPONSE, "quiz_rule_oneChoiceOnly");
        Set<String> correct = question.correctCodes();
        long right = chosen.stream().filter(correct::contains).count();
        long wrong = chosen.size() - right;
        return BigDecimal.valueOf(Math.max(0, right - wrong))
                .divide(BigDecimal.valueOf(correct.size()), SCALE, RoundingMode.HALF_UP);
    }
}
