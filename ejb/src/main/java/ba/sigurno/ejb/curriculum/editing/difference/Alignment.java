package ba.sigurno.ejb.curriculum.editing.difference;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs the parts of two texts in their order, so that as much as possible of what is paired is alike. */
final class Alignment {

    /** Below this share of common words two parts have nothing to do with each other. */
    private static final double ALIKE = 0.4;

    private Alignment() {}

    /**
     * A part of the earlier text and the one of the later text that it became.
     *
     * @param before the index in the earlier text; -1 for none
     * @param after the index in the later text; -1 for none
     */
    record Pair(int before, int after) {}

    /** Returns the pairs, in an order that keeps that of both texts. */
    static List<Pair> of(List<String> before, List<String> after) {
        var wordsBefore = before.stream().map(Alignment::words).toList();
        var wordsAfter = after.stream().map(Alignment::words).toList();
        var best = new double[before.size() + 1][after.size() + 1];
        var alike = new double[before.size()][after.size()];
        for (int at = before.size() - 1; at >= 0; at--) {
            for (int to = after.size() - 1; to >= 0; to--) {
                alike[at][to] = before.get(at).equals(after.get(to))
                        ? 1
                        : 0.99 * share(wordsBefore.get(at), wordsAfter.get(to));
                double paired = alike[at][to] < ALIKE ? 0 : alike[at][to] + best[at + 1][to + 1];
                best[at][to] = Math.max(paired, Math.max(best[at + 1][to], best[at][to + 1]));
            }
        }
        Deque<Pair> pairs = new ArrayDeque<>();
        int at = 0;
        int to = 0;
        while (at < before.size() || to < after.size()) {
            boolean both = at < before.size() && to < after.size();
            if (both && alike[at][to] >= ALIKE && best[at][to] == alike[at][to] + best[at + 1][to + 1]) {
                pairs.add(new Pair(at++, to++));
            } else if (at < before.size() && (!both || best[at][to] == best[at + 1][to])) {
                pairs.add(new Pair(at++, -1));
            } else {
                pairs.add(new Pair(-1, to++));
            }
        }
        return List.copyOf(pairs);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split("[\\s\\p{Punct}]+")));
    }

    private static double share(Collection<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }
}
