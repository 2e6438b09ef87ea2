package ba.sigurno.persistence.competition.result;

/** The way in which answers to an item count. */
public enum Verdict {
    /** As its authors had it; takes a correction back. */
    AS_WRITTEN,
    /** Other choices are right. */
    OTHER_KEY,
    /** Every answer is right. */
    EVERYBODY,
    /** The item is left out: its answers count for nobody. */
    NOBODY
}
