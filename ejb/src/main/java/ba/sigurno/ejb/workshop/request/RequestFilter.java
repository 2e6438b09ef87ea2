package ba.sigurno.ejb.workshop.request;

import ba.sigurno.persistence.workshop.request.RequestState;

/** Filters a list of requests: those in {@code state} unless null, whose school or topic holds {@code text} unless null. */
public record RequestFilter(RequestState state, String text, int page) {}
