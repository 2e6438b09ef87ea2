package ba.sigurno.ejb.workshop.listing;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.workshop.request.RequestState;
import java.time.YearMonth;

/**
 * Filters a list of requests; what is null limits nothing.
 *
 * @param state the state they are in
 * @param waiting whether only those are wanted that wait for the caller in that state
 * @param text what the school or the topic holds
 * @param trainerId the public id of who holds them
 * @param topic the code of their topic
 * @param authority the code of the authority of their schools
 * @param month the month of their date, before that of the soonest preferred day
 * @param days for how many days they have waited at least, for whomever
 */
public record RequestFilter(
        RequestState state,
        boolean waiting,
        String text,
        String trainerId,
        String topic,
        String authority,
        YearMonth month,
        Integer days) {

    /** Everything in sight. */
    public static final RequestFilter ALL = new RequestFilter(null, false, null);

    /** Creates a filter by state and text. */
    public RequestFilter(RequestState state, boolean waiting, String text) {
        this(state, waiting, text, null, null, null, null, null);
    }

    /** Returns the order until another one is chosen: the newest first, of those that wait the longest waiting. */
    public Sort order() {
        return waiting || days != null
                ? new Sort(RequestColumn.WAITING, false)
                : new Sort(RequestColumn.REQUESTED, true);
    }
}
