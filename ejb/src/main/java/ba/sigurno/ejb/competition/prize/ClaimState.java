package ba.sigurno.ejb.competition.prize;

/**
 * What became of a child in the draw.
 *
 * @param outcome that
 * @param rehearsal whether all of it is a rehearsal, in which nothing is given
 * @param number the number to show when collecting, as people read it; null before the claim
 */
public record ClaimState(Outcome outcome, boolean rehearsal, String number) {

    /** What became of it. */
    public enum Outcome {
        /** Prizes are yet to be drawn. */
        NOT_DRAWN,
        /** Others won. */
        NOT_WON,
        /** It won, and nobody claimed yet. */
        WON,
        /** It won, and the prize is claimed. */
        CLAIMED
    }
}
