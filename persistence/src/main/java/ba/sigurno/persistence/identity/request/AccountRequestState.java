package ba.sigurno.persistence.identity.request;

/** How a request for an account at a school stands. */
public enum AccountRequestState {
    /** Its e-mail address is not confirmed: nobody at the school knows of it. */
    UNCONFIRMED,
    /** Waits for the school. */
    WAITING,
    /** Was granted: an invitation was sent. */
    ADMITTED,
    /** Was refused. */
    REFUSED
}
