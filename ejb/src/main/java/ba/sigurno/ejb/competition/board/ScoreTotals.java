package ba.sigurno.ejb.competition.board;

import ba.sigurno.ejb.competition.running.ItemKey;

/** What some entrants did together. For one thread. */
public final class ScoreTotals {

    private int entrants;
    private long answers;
    private long points;
    private long millis;

    /** Nothing yet. */
    ScoreTotals() {}

    /**
     * What was counted before.
     *
     * @param entrants who answered at least once
     * @param answers the answers that count
     * @param points how much of them is right, in ten-thousandths
     * @param millis from entering to the last answer, of all entrants together
     */
    public ScoreTotals(int entrants, long answers, long points, long millis) {
        this.entrants = entrants;
        this.answers = answers;
        this.points = points;
        this.millis = millis;
    }

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

    /** Adds what others did. */
    public void add(ScoreTotals other) {
        entrants += other.entrants;
        answers += other.answers;
        points += other.points;
        millis += other.millis;
    }

    /** Who answered at least once. */
    public int entrants() {
        return entrants;
    }

    /** The answers that count. */
    public long answers() {
        return answers;
    }

    /** How much of them is right, in ten-thousandths. */
    public long points() {
        return points;
    }

    /** From entering to the last answer, of all entrants together. */
    public long millis() {
        return millis;
    }

    /** How much is right, from 0 to 1. The same share is the same number, whatever it is made of. */
    public double accuracy() {
        return answers == 0 ? 0 : points / ((double) ItemKey.WHOLE * answers);
    }
}
