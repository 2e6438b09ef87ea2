package ba.sigurno.ejb.competition.edition;

import java.io.Serializable;
import java.util.List;

/**
 * An edition that somebody looks at to change it.
 *
 * @param content what it is
 * @param standing where it stands
 * @param papers what it asks each age band, youngest first
 * @param lock how often it was changed
 */
public record EditedEdition(EditionCommand content, EditionPhase standing, List<Band> papers, int lock) {

    /**
     * The paper of an age band.
     *
     * @param code the code of the age band
     * @param name its name
     * @param items how many questions it asks; 0 when there is no paper yet
     */
    public record Band(String code, String name, int items) implements Serializable {}
}
