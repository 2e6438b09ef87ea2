package ba.sigurno.ejb.competition.running;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.List;

/**
 * What answers to a paper are worth: the one way in which answers are counted, whether for a board while they come in or
 * for the result afterwards.
 *
 * @param id the key of the paper
 * @param items of its questions, in order
 */
public record PaperKey(long id, List<ItemKey> items) {

    public PaperKey {
        items = List.copyOf(items);
    }

    /** What an encoded response to an item, from 1, is worth, of {@link ItemKey#WHOLE}. */
    public int points(int item, String response) {
        return items.get(item - 1).points(response);
    }

    /** Whether answers to an item, from 1, count for nobody. */
    public boolean isLeftOut(int item) {
        return items.get(item - 1).isLeftOut();
    }

    /** Whether an encoded response is one to an item of this paper. */
    public boolean reads(int item, String response) {
        if (item < 1 || item > items.size()) {
            return false;
        }
        try {
            points(item, response);
            return true;
        } catch (DomainException e) {
            return false;
        }
    }

    /** What one who has all right comes to. */
    public int whole() {
        return (int) items.stream().filter(item -> !item.isLeftOut()).count() * ItemKey.WHOLE;
    }
}
