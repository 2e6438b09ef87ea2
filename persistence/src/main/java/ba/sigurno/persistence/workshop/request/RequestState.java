package ba.sigurno.persistence.workshop.request;

import java.util.Set;

/** The state of a request for a workshop. */
public enum RequestState {
    /** Waits for who decides: the coordinator, or the centre where there is none. */
    REQUESTED,
    /** Waits for the school, which was asked something before the decision. */
    ASKED_BACK,
    /** Waits for the planner. */
    APPROVED,
    /** The coordinator declined; the end. */
    DECLINED,
    /** Has a trainer and a time; so it stays until its trainer says whether it was held. */
    PLANNED,
    /** Its trainer reported that it was held; the end. */
    HELD,
    /** Cancelled by the school or the centre; the end. */
    CANCELLED;

    /** The states of requests that are still open. */
    public static final Set<RequestState> OPEN = Set.of(REQUESTED, ASKED_BACK, APPROVED, PLANNED);

    /** The states of requests on which nobody has decided. */
    public static final Set<RequestState> UNDECIDED = Set.of(REQUESTED, ASKED_BACK);
}
