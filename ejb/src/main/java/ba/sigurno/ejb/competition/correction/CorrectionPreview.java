package ba.sigurno.ejb.competition.correction;

import ba.sigurno.ejb.competition.result.CorrectionCommand;
import ba.sigurno.persistence.competition.result.Correction.Effect;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.util.List;

/**
 * The effect of a correction before it is published.
 *
 * @param revision the number of the result that counts now
 * @param correction the correction, without its reasons
 * @param effect the numbers of entries and schools affected
 * @param moves schools on the board that change their place, by the new one; a hundred at most
 */
public record CorrectionPreview(int revision, CorrectionCommand correction, Effect effect, List<Move> moves) {

    private static final Jsonb JSON = JsonbBuilder.create();

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

    /** Reads a preview that was {@link #written}. */
    static CorrectionPreview read(String written) {
        return JSON.fromJson(written, CorrectionPreview.class);
    }

    /** Returns the preview as JSON. */
    String written() {
        return JSON.toJson(this);
    }
}
