package ba.sigurno.persistence.training.programme;

/** How an edition of a programme stands. */
public enum EditionState {
    /** It is being written: nobody can plan a session of it. */
    DRAFT,
    /** Sessions of it can be planned; at most one edition of a programme is. */
    OPEN,
    /** No further session can be planned; those there are go on. */
    CLOSED
}
