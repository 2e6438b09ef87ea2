package ba.sigurno.persistence.training.session;

/** The way in which a session is held. */
public enum SessionMode {
    /** At a place. */
    ON_SITE,
    /** By a link that only those with a seat know. */
    ONLINE
}
