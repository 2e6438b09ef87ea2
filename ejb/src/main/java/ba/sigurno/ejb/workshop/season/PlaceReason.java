package ba.sigurno.ejb.workshop.season;

/** Why a workshop has its place in a proposal. */
public enum PlaceReason {
    /** It is planned and cannot be moved. */
    FIXED,
    /** It is planned there already. */
    KEPT,
    /** The trainer is on the road to others that day, and it is less than half as far as it would be alone. */
    ALONGSIDE,
    /** It is a day that the school prefers, and of those who hold it nobody lives nearer. */
    PREFERRED_AND_NEAREST,
    /** It is a day that the school prefers. */
    PREFERRED_DAY,
    /** Of those who hold it nobody lives nearer. */
    NEAREST_TRAINER,
    /** On the other days, and with the others, it would cost more. */
    BALANCE
}
