package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.workshop.request.RequestState;

/**
 * Filters a list of requests.
 *
 * @param state the state they are in; null for any
 * @param waiting whether only those are wanted that wait for the caller in that state
 * @param text what the school or the topic holds; null for any
 */
public record RequestFilter(RequestState state, boolean waiting, String text) {

    /** Everything in sight. */
    public static final RequestFilter ALL = new RequestFilter(null, false, null);

    /** Returns the order until another one is chosen: the newest first, of those that wait the longest waiting. */
    public Sort order() {
        return waiting ? new Sort(RequestColumn.WAITING, false) : new Sort(RequestColumn.REQUESTED, true);
    }
}
