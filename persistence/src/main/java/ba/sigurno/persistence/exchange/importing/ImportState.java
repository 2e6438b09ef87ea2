package ba.sigurno.persistence.exchange.importing;

/** The state of an import. */
public enum ImportState {
    /** The file is being read. */
    READING,
    /** It is read, and its editor chooses. */
    READ,
    /** The file as a whole could not be read. */
    FAILED,
    /** The chosen items are in the bank. */
    TAKEN
}
