package ba.sigurno.ejb.identity.admission;

/** What becomes of a row of a list of people to invite; first those that are to be looked at. */
public enum InvitationEffect {
    /** Has no address, or something that is none. */
    BAD,
    /** Has an address of a mailbox that is thrown away. */
    DISPOSABLE,
    /** Stands in the list twice. */
    DOUBLE,
    /** Gets an invitation, and an account by it. */
    NEW,
    /** Has an account, and gets an invitation to a second school, or to a first. */
    ELSEWHERE,
    /** Is invited already: nothing is sent. */
    INVITED,
    /** Teaches at the school already: nothing is sent. */
    PRESENT;

    /** Returns whether a list with such a row is refused. */
    public boolean isRefused() {
        return this == BAD || this == DISPOSABLE || this == DOUBLE;
    }

    /** Returns whether an invitation is sent. */
    public boolean isSent() {
        return this == NEW || this == ELSEWHERE;
    }
}
