package ba.sigurno.persistence.training.session;

/** How a teacher's registration stands. */
public enum RegistrationState {
    /** Asked to come, and did not answer yet. */
    INVITED,
    /** Has a seat. */
    SEATED,
    /** Gets a seat when one is free. */
    WAITING,
    /** Does not come; may register again. */
    WITHDRAWN
}
