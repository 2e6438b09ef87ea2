package ba.sigurno.ejb.exchange.format;

import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.util.Optional;

/**
 * Pictures that stand in for an answer without saying in words what they show. Other systems allow it, so such a
 * question is taken, and its editor told to write their descriptions before it is reviewed.
 */
public final class Undescribed {

    private static final String KEY = "exchange_picture_undescribed";

    private Undescribed() {}

    /**
     * Returns the finding that tells what is left to write; empty when nothing is.
     *
     * @throws DomainException when more than descriptions is missing
     */
    public static Optional<Finding> in(QuestionContent content, int line) {
        content.requireCompleteButForDescriptions();
        return content.lacksDescription()
                ? Optional.of(Finding.of(ExchangeEffect.CHANGED, line, KEY))
                : Optional.empty();
    }

    /** Returns whether a finding still holds for the content that an item gets in the bank. */
    public static boolean holds(Finding finding, QuestionContent content) {
        return !finding.key().equals(KEY) || content.lacksDescription();
    }
}
