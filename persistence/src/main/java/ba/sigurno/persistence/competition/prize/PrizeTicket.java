package ba.sigurno.persistence.competition.prize;

/**
 * An entry in the draw.
 *
 * @param entryId the key of the entry
 * @param pool its pool, age band and authority: {@code P2-BA-03}; {@value #ALL} for one of them where it is of several
 * @param ticket the number under which it is published
 */
public record PrizeTicket(long entryId, String pool, String ticket) {

    /** The age band of a pool of all of them, and the authority of a pool of the whole country. */
    public static final String ALL = "ALL";

    /** Returns the line of the published list. */
    public String line() {
        return pool + "," + ticket;
    }
}
