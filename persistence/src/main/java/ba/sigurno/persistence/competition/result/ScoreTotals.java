package ba.sigurno.persistence.competition.result;

/**
 * The totals of some entrants: of a school, of a grade, of a jurisdiction.
 *
 * @param entrants the number of entrants who answered at least once
 * @param answers the answers that count
 * @param points the number of points for right answers, in ten-thousandths
 * @param millis the time from entering to the last answer, of all together, in milliseconds
 */
public record ScoreTotals(int entrants, long answers, long points, long millis) {

    /** The totals of nobody. */
    public static final ScoreTotals NONE = new ScoreTotals(0, 0, 0, 0);

    /** Adds the totals of others. */
    public ScoreTotals plus(ScoreTotals others) {
        return new ScoreTotals(
                entrants + others.entrants, answers + others.answers, points + others.points, millis + others.millis);
    }
}
