package ba.sigurno.persistence.register.importing;

/** How far the import of a list of schools is. */
public enum RegisterImportState {
    /** Is read and shown, and has changed nothing. */
    READ,
    /** Is in the register. */
    TAKEN,
    /** Was in the register, and was taken back. */
    UNDONE
}
