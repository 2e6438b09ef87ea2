package ba.sigurno.ejb.competition.edition;

import java.io.Serializable;
import java.util.List;

/**
 * An edition for editing.
 *
 * @param content its content
 * @param standing its phase
 * @param papers the papers of the age bands, youngest first
 * @param lock its version, for optimistic locking
 */
public record EditedEdition(EditionCommand content, EditionPhase standing, List<Band> papers, int lock) {

    /**
     * The paper of an age band.
     *
     * @param code the code of the age band
     * @param name its name
     * @param items the number of its questions; 0 when there is no paper yet
     */
    public record Band(String code, String name, int items) implements Serializable {}
}
