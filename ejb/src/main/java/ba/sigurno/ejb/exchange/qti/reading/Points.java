package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.packaging.RefusedException;
import ba.sigurno.ejb.exchange.qti.processing.Probe;
import java.math.BigDecimal;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The way in which the scores of an interaction are counted: as those of the whole item, or as those of one gap of it.
 */
enum Points {
    /** The item's score is the interaction's. */
    ITEM,
    /** The item's score without the gap is not the gap's. */
    GAP;

    /** The key of the refusal of an interaction that cannot be answered rightly. */
    static final String NO_RIGHT_ANSWER = "exchange_qti_no_right_answer";

    /** Returns the score from which that of the interaction counts. */
    BigDecimal base(Probe probe) {
        return this == GAP ? probe.score(List.of()) : BigDecimal.ZERO;
    }

    /**
     * Refuses an interaction that cannot be answered rightly; tells when an item is worth more or less than one point.
     */
    void require(BigDecimal whole, Element interaction, ItemContent content) {
        if (whole.signum() <= 0) {
            throw new RefusedException(interaction, NO_RIGHT_ANSWER);
        }
        if (this == ITEM && whole.compareTo(BigDecimal.ONE) != 0 && !Probe.same(whole, BigDecimal.ONE)) {
            content.changed(
                    interaction,
                    "exchange_qti_points",
                    whole.stripTrailingZeros().toPlainString());
        }
    }
}
