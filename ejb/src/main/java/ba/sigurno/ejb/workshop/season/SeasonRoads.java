package ba.sigurno.ejb.workshop.season;

/**
 * The roads between the municipalities of a season, which are numbered from 0.
 *
 * @param minutes how long a car takes from one to another
 * @param kilometres how long the road is
 */
public record SeasonRoads(int[][] minutes, int[][] kilometres) {

    /** The place of what is held online. */
    public static final int NOWHERE = -1;

    /** From one school to another of the same municipality, where no table says more. */
    private static final int MINUTES_WITHIN = 15;

    private static final int KILOMETRES_WITHIN = 5;

    /** Returns the minutes from one place to another; within a municipality, those to another school. */
    public int minutesBetween(int from, int to) {
        if (from == NOWHERE || to == NOWHERE) {
            return 0;
        }
        return from == to ? MINUTES_WITHIN : minutes[from][to];
    }

    /** Returns the kilometres from one place to another, likewise. */
    public int kilometresBetween(int from, int to) {
        if (from == NOWHERE || to == NOWHERE) {
            return 0;
        }
        return from == to ? KILOMETRES_WITHIN : kilometres[from][to];
    }
}
