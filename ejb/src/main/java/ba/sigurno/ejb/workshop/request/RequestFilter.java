package ba.sigurno.ejb.workshop.request;

import ba.sigurno.persistence.workshop.request.RequestState;

/**
 * Filters a list of requests.
 *
 * @param state the state they are in; null for any
 * @param waiting whether only those are wanted that wait for the caller in that state
 * @param text what the school or the topic holds; null for any
 * @param page the page's number, from 1
 */
public record RequestFilter(RequestState state, boolean waiting, String text, int page) {

    /** Filters by state and text only. */
    public RequestFilter(RequestState state, String text, int page) {
        this(state, false, text, page);
    }
}
