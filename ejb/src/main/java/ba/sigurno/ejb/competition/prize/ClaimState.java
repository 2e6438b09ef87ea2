package ba.sigurno.ejb.competition.prize;

/**
 * The state of an entry in the draw.
 *
 * @param outcome the outcome of the draw
 * @param rehearsal whether it is a rehearsal, without prizes
 * @param prize the name of its prize; empty for none
 * @param until the time until which it is, or was, to be claimed, as people read it; empty for none
 * @param number the number to show when collecting, as people read it; null before the claim
 */
public record ClaimState(Outcome outcome, boolean rehearsal, String prize, String until, String number) {

    /** The outcome of the draw for an entry. */
    public enum Outcome {
        /** Prizes are not drawn yet. */
        NOT_DRAWN,
        /** It did not win. */
        NOT_WON,
        /** It won, and the prize is not claimed yet. */
        WON,
        /** It won, and the prize is claimed. */
        CLAIMED,
        /** It gets a prize that another does not claim in time. */
        RESERVE,
        /** It won and did not claim in time, and a reserve has the prize. */
        LAPSED
    }
}
