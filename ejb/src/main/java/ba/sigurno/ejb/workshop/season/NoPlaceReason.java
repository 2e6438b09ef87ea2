package ba.sigurno.ejb.workshop.season;

/** Why a request has no place in a proposal: the first of these that holds. */
public enum NoPlaceReason {
    /** No trainer holds its topic. */
    TOPIC,
    /** No trainer who holds its topic does so in its language. */
    LANGUAGE,
    /** All who would hold it live too far away. */
    REACH,
    /** On no day do they work and the school has lessons. */
    CLOSED,
    /** All days of those who would hold it are full. */
    FULL
}
