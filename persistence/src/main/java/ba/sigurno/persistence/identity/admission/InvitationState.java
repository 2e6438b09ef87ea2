package ba.sigurno.persistence.identity.admission;

/** How an invitation to the team of a school stands. */
public enum InvitationState {
    /** Was sent, and can be accepted. */
    WAITING,
    /** Was not accepted in time; it can be sent again. */
    ENDED,
    /** Was accepted. */
    ACCEPTED,
    /** Was taken back. */
    WITHDRAWN
}
