package ba.sigurno.persistence.competition.prize;

/**
 * An entry in the draw.
 *
 * @param entryId the key of the entry
 * @param pool its pool, age band and authority: {@code P2-BA-03}
 * @param ticket the number under which it is published
 */
public record PrizeTicket(long entryId, String pool, String ticket) {

    /** Returns the line of the published list. */
    public String line() {
        return pool + "," + ticket;
    }
}
