package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.crypto.Hmac;
import ba.sigurno.persistence.competition.prize.PrizeTicket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Determines the winners so that anybody can recompute them: each line of the published list gets the HMAC-SHA-256 of
 * the line with the seed's bytes as key; in each pool the lines are sorted by it, and the first ones win.
 */
final class DrawOrder {

    private final byte[] seed;
    private final int prizes;
    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Lot> lots = new ArrayList<>();
    private String pool = "";

    private record Lot(byte[] order, long entryId) {}

    /** Creates an order for a seed in hex and a number of winners and reserves in each pool. */
    DrawOrder(String seed, int prizes) {
        this.seed = HexFormat.of().parseHex(seed);
        this.prizes = prizes;
    }

    /** Adds the next ticket of the list, pool after pool. */
    void add(PrizeTicket ticket) {
        if (!ticket.pool().equals(pool)) {
            close();
            pool = ticket.pool();
        }
        lots.add(new Lot(Hmac.of(seed, ticket.line()), ticket.entryId()));
    }

    /** Returns who is drawn: place from 1, by the key of the entry. */
    Map<Long, Integer> places() {
        close();
        return places;
    }

    private void close() {
        lots.sort((one, other) -> Arrays.compareUnsigned(one.order(), other.order()));
        for (int place = 1; place <= Math.min(prizes, lots.size()); place++) {
            places.put(lots.get(place - 1).entryId(), place);
        }
        lots.clear();
    }
}
