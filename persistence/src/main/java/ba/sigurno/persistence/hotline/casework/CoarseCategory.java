package ba.sigurno.persistence.hotline.casework;

/** The one category that is kept of what was assessed. */
public enum CoarseCategory {
    CHILD_ABUSE,
    CHILD_EXPLOITATION,
    HATRED,
    OTHER
}
