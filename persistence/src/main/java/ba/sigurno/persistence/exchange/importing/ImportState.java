package ba.sigurno.persistence.exchange.importing;

/** How far an import is. */
public enum ImportState {
    /** The file is being read. */
    READING,
    /** It is read, and its editor chooses. */
    READ,
    /** The file as a whole could not be read. */
    FAILED,
    /** What was chosen is being taken over. */
    TAKING,
    /** What was chosen is in the bank. */
    TAKEN
}
