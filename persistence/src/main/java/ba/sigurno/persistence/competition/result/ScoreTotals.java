package ba.sigurno.persistence.competition.result;

/**
 * The totals of some entrants: of a school, of a grade, of a jurisdiction.
 *
 * @param entrants who answered at least once
 * @param answers the answers that count
 * @param points how much of them is right, in ten-thousandths
 * @param millis from entering to the last answer, of all together
 */
public record ScoreTotals(int entrants, long answers, long points, long millis) {

    /** Of nobody. */
    public static final ScoreTotals NONE = new ScoreTotals(0, 0, 0, 0);

    /** The totals of these and of others. */
    public ScoreTotals plus(ScoreTotals others) {
        return new ScoreTotals(
                entrants + others.entrants, answers + others.answers, points + others.points, millis + others.millis);
    }
}
