package ba.sigurno.ear.inserver.participation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody can work out who knows that each shown figure is less than five away from the sum of its parts, that none is
 * negative, and which parts belong to which figure: the bounds of each part and of each figure.
 */
final class Bounds {

    private static final long UNKNOWN = 1_000;

    /** The figures by the parts that they are sums of: the least and the most that they can be. */
    private final Map<BitSet, long[]> figures = new HashMap<>();

    private final int parts;

    Bounds(int parts) {
        this.parts = parts;
        for (int part = 0; part < parts; part++) {
            figures.put(of(part), new long[] {0, UNKNOWN});
        }
    }

    /** Learns a figure that is shown. */
    void learn(BitSet of, long shown) {
        limit(of, Math.max(0, shown - 4), shown + 4);
    }

    /** Works out all it can: from differences of nested figures, and from sums and their parts. */
    void workOut() {
        subtract();
        boolean tighter = true;
        while (tighter) {
            tighter = false;
            for (var figure : List.copyOf(figures.keySet())) {
                tighter |= sum(figure);
            }
        }
    }

    /** Returns the least and the most that the sum of these parts can be. */
    long[] of(BitSet figure) {
        return figures.get(figure);
    }

    private void subtract() {
        var shown = new ArrayList<>(figures.keySet());
        for (var whole : shown) {
            for (var part : shown) {
                var rest = (BitSet) whole.clone();
                rest.andNot(part);
                if (!rest.isEmpty() && rest.cardinality() + part.cardinality() == whole.cardinality()) {
                    limit(
                            rest,
                            figures.get(whole)[0] - figures.get(part)[1],
                            figures.get(whole)[1] - figures.get(part)[0]);
                }
            }
        }
    }

    private boolean sum(BitSet figure) {
        long least = 0;
        long most = 0;
        for (int part = figure.nextSetBit(0); part >= 0; part = figure.nextSetBit(part + 1)) {
            least += figures.get(of(part))[0];
            most += figures.get(of(part))[1];
        }
        boolean tighter = limit(figure, least, most);
        var whole = figures.get(figure);
        for (int part = figure.nextSetBit(0); part >= 0; part = figure.nextSetBit(part + 1)) {
            var own = figures.get(of(part));
            tighter |= limit(of(part), whole[0] - (most - own[1]), whole[1] - (least - own[0]));
        }
        return tighter;
    }

    private boolean limit(BitSet figure, long least, long most) {
        var known = figures.computeIfAbsent(figure, any -> new long[] {0, UNKNOWN * parts});
        boolean tighter = least > known[0] || most < known[1];
        known[0] = Math.max(known[0], least);
        known[1] = Math.min(known[1], most);
        return tighter;
    }

    private static BitSet of(int part) {
        var single = new BitSet();
        single.set(part);
        return single;
    }
}
