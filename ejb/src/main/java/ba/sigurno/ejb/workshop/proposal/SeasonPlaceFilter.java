package ba.sigurno.ejb.workshop.proposal;

/** Which places of a proposal are wanted. */
public enum SeasonPlaceFilter {
    ALL,
    PLACED,
    UNPLACED
}
