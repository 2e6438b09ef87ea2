package ba.sigurno.persistence.workshop.proposal;

/** What a proposal is about. */
public enum SeasonScope {
    /** The approved requests; what is planned stays. */
    WAITING,
    /** Those, and what is planned from a day on, which may be moved. */
    MOVABLE,
    /** Only what is planned in a break or a leave that was entered later. */
    DISTURBED
}
