package ba.sigurno.ejb.competition.prize;

/**
 * The state of an entry in the draw.
 *
 * @param outcome the outcome of the draw
 * @param rehearsal whether it is a rehearsal, without prizes
 * @param number the number to show when collecting, as people read it; null before the claim
 */
public record ClaimState(Outcome outcome, boolean rehearsal, String number) {

    /** The outcome of the draw for an entry. */
    public enum Outcome {
        /** Prizes are not drawn yet. */
        NOT_DRAWN,
        /** It did not win. */
        NOT_WON,
        /** It won, and the prize is not claimed yet. */
        WON,
        /** It won, and the prize is claimed. */
        CLAIMED
    }
}
