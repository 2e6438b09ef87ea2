package ba.sigurno.persistence.identity.link;

/** How a link of single use stands. */
public enum LinkState {
    /** Can be used. */
    OPEN,
    /** Was used. */
    USED,
    /** Was not used in time. */
    ENDED,
    /** Was never sent, is replaced by a later one, or was taken back: which of these, nobody is told. */
    UNKNOWN
}
