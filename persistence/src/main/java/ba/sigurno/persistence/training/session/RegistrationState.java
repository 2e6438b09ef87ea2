package ba.sigurno.persistence.training.session;

/** The state of a teacher's registration. */
public enum RegistrationState {
    /** Invited, and did not answer yet. */
    INVITED,
    /** Has a seat. */
    SEATED,
    /** Gets a seat when one is free. */
    WAITING,
    /** Does not come; may register again. */
    WITHDRAWN
}
