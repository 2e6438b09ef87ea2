package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.persistence.exchange.importing.QuestionImport;

/**
 * An import in its editor's list.
 *
 * @param file the import
 * @param busy whether it is being read or imported right now
 */
public record ImportEntry(QuestionImport file, boolean busy) {

    /** Returns the end of the message key that says where it stands. */
    public String getStanding() {
        return switch (file.getState()) {
            case READING -> busy ? "reading" : "failed";
            case READ -> busy ? "taking" : "read";
            case FAILED -> "failed";
            case TAKEN -> "taken";
        };
    }
}
