package ba.sigurno.ejb.exchange.format;

import ba.sigurno.ejb.exchange.format.ItemSink.ItemNotes;
import java.math.BigDecimal;

/** The number of items that an ordering of Moodle draws out of all: none, or fewer than none, means all of them. */
public final class OrderSubset {

    private OrderSubset() {}

    /** Notes that fewer items were shown than there are, as all are shown here. */
    public static void report(BigDecimal shown, int items, ItemNotes notes) {
        if (shown.signum() > 0 && shown.compareTo(BigDecimal.valueOf(items)) < 0) {
            notes.lost("exchange_lost_order_subset", shown.toBigInteger(), items);
        }
    }
}
