package ba.sigurno.ejb.curriculum.editing.difference;

import java.util.List;

/**
 * A heading, a block or a question that one of two texts has or both have.
 *
 * @param state how they differ
 * @param before its words in the earlier text; none when it was added
 * @param after its words in the later text; none when it was removed
 */
public record UnitDifference(State state, List<DifferencePart> before, List<DifferencePart> after) {

    /** How a unit differs. */
    public enum State {
        SAME,
        CHANGED,
        ADDED,
        REMOVED,
        /** It stands elsewhere, in the same words. */
        MOVED
    }
}
