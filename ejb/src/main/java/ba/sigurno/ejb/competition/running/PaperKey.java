package ba.sigurno.ejb.competition.running;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.List;

/**
 * The scoring key of a paper: the one way in which answers are scored, for a live board and for the result afterwards.
 *
 * @param id the key of the paper
 * @param items the keys of its questions, in order
 */
public record PaperKey(long id, List<ItemKey> items) {

    public PaperKey {
        items = List.copyOf(items);
    }

    /** Returns the points of an encoded response to an item, from 1, of {@link ItemKey#WHOLE}. */
    public int points(int item, String response) {
        return items.get(item - 1).points(response);
    }

    /** Returns whether answers to an item, from 1, are left out for everybody. */
    public boolean isLeftOut(int item) {
        return items.get(item - 1).isLeftOut();
    }

    /** Returns whether an encoded response is readable as one to an item of this paper. */
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

    /** Returns the points of an entry with everything right. */
    public int whole() {
        return (int) items.stream().filter(item -> !item.isLeftOut()).count() * ItemKey.WHOLE;
    }
}
