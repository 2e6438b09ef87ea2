package ba.sigurno.ejb.competition.game;

import java.util.List;

/**
 * A game as a child sees it before joining.
 *
 * @param code its code
 * @param locked whether newcomers are kept out
 * @param names the names to choose from, drawn again each time
 */
public record DoorView(String code, boolean locked, List<Name> names) {

    /**
     * A picture name.
     *
     * @param number the number by which it is chosen
     * @param colour its colour, from 0
     * @param text the name in the reader's language
     */
    public record Name(int number, int colour, String text) {}
}
