package ba.sigurno.ejb.competition.game;

import java.util.List;

/**
 * A game as one sees it who stands at its door.
 *
 * @param code its code
 * @param locked whether newcomers are kept out
 * @param names to choose from, drawn anew each time
 */
public record DoorView(String code, boolean locked, List<Name> names) {

    /**
     * A picture name.
     *
     * @param number by which it is chosen
     * @param colour its colour, from 0
     * @param text in the reader's language
     */
    public record Name(int number, int colour, String text) {}
}
