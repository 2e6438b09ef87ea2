package ba.sigurno.persistence.training.programme;

/** The state of an edition of a programme. */
public enum EditionState {
    /** It is being written: nobody can plan a session of it. */
    DRAFT,
    /** Sessions of it can be planned; at most one edition of a programme is open. */
    OPEN,
    /** No further session can be planned; existing ones go on. */
    CLOSED
}
