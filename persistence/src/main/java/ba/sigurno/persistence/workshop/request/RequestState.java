package ba.sigurno.persistence.workshop.request;

import java.util.Set;

/** How far a request for a workshop is. */
public enum RequestState {
    /** Waits for the coordinator. */
    REQUESTED,
    /** Waits for the planner. */
    APPROVED,
    /** The coordinator said no; the end. */
    DECLINED,
    /** Has a trainer and a time. */
    PLANNED,
    /** Called off by the school or the centre; the end. */
    CANCELLED;

    /** The states of requests that something may still come of. */
    public static final Set<RequestState> OPEN = Set.of(REQUESTED, APPROVED, PLANNED);
}
