package ba.sigurno.ejb.competition.board;

import ba.sigurno.persistence.competition.result.ScoreTotals;

/** Adds up what some entrants did, answer by answer. For one thread. */
final class RunningTotals {

    private int entrants;
    private long answers;
    private long points;
    private long millis;

    void come() {
        entrants++;
    }

    void spend(long millis) {
        this.millis += millis;
    }

    void answer(int points) {
        this.answers++;
        this.points += points;
    }

    /** The totals so far. */
    ScoreTotals totals() {
        return new ScoreTotals(entrants, answers, points, millis);
    }
}
