package ba.sigurno.persistence.training.session;

/** How a session is held. */
public enum SessionMode {
    /** At a place. */
    ON_SITE,
    /** By a link that only those with a seat know. */
    ONLINE
}
