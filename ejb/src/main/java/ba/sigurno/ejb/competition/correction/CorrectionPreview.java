package ba.sigurno.ejb.competition.correction;

import ba.sigurno.persistence.competition.result.Correction.Effect;
import java.math.BigDecimal;
import java.util.List;

/**
 * The effect of a correction before it is published.
 *
 * @param revision the number of the result that counts now
 * @param drawn whether the prizes have been drawn: the winners stay
 * @param effect the numbers of entries and schools affected
 * @param moves schools on the board that change their place, by the new one; a hundred at most
 */
public record CorrectionPreview(int revision, boolean drawn, Effect effect, List<Move> moves) {

    /**
     * A school whose rank changes.
     *
     * @param school its name
     * @param authority the code of its authority
     * @param from its rank now
     * @param to its rank then
     * @param percentFrom its accuracy now
     * @param percentTo its accuracy then
     */
    public record Move(
            String school, String authority, int from, int to, BigDecimal percentFrom, BigDecimal percentTo) {}
}
