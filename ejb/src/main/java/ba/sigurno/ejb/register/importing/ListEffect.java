package ba.sigurno.ejb.register.importing;

/** What a row of a list does to the register; first those that are to be looked at. */
public enum ListEffect {
    /** Cannot be taken, and neither can its list. */
    BAD,
    /** Could be several schools, or one that is in the list twice: its list cannot be taken either. */
    CLASH,
    NEW,
    CLOSED,
    CHANGED,
    SAME;

    /** Returns whether a list with such a row is refused. */
    public boolean isRefused() {
        return this == BAD || this == CLASH;
    }
}
