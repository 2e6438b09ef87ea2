package ba.sigurno.ejb.competition.correction;

import ba.sigurno.persistence.competition.result.Correction.Effect;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a correction would change.
 *
 * @param revision the number of the result that counts now
 * @param effect for how many
 * @param moves schools on the board that change their place, by the new one; a hundred at most
 */
public record CorrectionPreview(int revision, Effect effect, List<Move> moves) {

    /**
     * A school that changes its place.
     *
     * @param school its name
     * @param authority the code of its authority
     * @param from its place now
     * @param to its place then
     * @param percentFrom how much is right now
     * @param percentTo how much is right then
     */
    public record Move(
            String school, String authority, int from, int to, BigDecimal percentFrom, BigDecimal percentTo) {}
}
