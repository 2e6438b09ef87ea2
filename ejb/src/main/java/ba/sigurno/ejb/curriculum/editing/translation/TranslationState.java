package ba.sigurno.ejb.curriculum.editing.translation;

/** How a translation stands to its source. */
public enum TranslationState {
    /** It was made, or looked at, for what the source says now. */
    DONE,
    /** The source has changed since, or nobody has said that both mean the same. */
    CHANGED,
    /** There is none yet. */
    MISSING;

    /** Returns whether there is something to do. */
    public boolean isOpen() {
        return this != DONE;
    }
}
