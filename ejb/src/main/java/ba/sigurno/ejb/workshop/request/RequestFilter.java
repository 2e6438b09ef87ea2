package ba.sigurno.ejb.workshop.request;

import ba.sigurno.persistence.workshop.request.RequestState;

/** Which requests a list shows: in {@code state} unless null, whose school or topic holds {@code text} unless null. */
public record RequestFilter(RequestState state, String text, int page) {}
