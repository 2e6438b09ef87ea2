package ba.sigurno.ejb.library.feed;

import java.time.Instant;

/**
 * Behind which item a page begins: in the order of last changes an item that changes meanwhile comes once more, and none is left out.
 *
 * @param changedAt the last change of the item before
 * @param id the key of that item
 */
public record HarvestPosition(Instant changedAt, long id) {

    /** Before all items. */
    public static final HarvestPosition BEGIN = new HarvestPosition(Instant.EPOCH, 0);
}
