package ba.sigurno.ejb.exchange.qti.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes selections to try: all of a few parts, and of many those that tell most. */
final class Subsets {

    private static final int ALL_UP_TO = 7;
    private static final int DRAWN = 60;

    private Subsets() {}

    /** Returns selections of parts, none of them empty; the same for the same parts. */
    static Set<List<String>> of(List<String> parts, List<String> right) {
        var subsets = new LinkedHashSet<List<String>>();
        parts.forEach(part -> subsets.add(List.of(part)));
        subsets.add(right);
        parts.forEach(part -> subsets.add(parts.stream()
                .filter(other -> right.contains(other) != other.equals(part))
                .toList()));
        if (parts.size() <= ALL_UP_TO) {
            IntStream.range(0, 1 << parts.size()).forEach(bits -> subsets.add(chosen(parts, bits)));
        } else {
            var random = new Random(parts.size());
            IntStream.range(0, DRAWN).forEach(draw -> subsets.add(drawn(parts, random)));
        }
        subsets.remove(List.<String>of());
        return subsets;
    }

    private static List<String> chosen(List<String> parts, int bits) {
        return IntStream.range(0, parts.size())
                .filter(at -> (bits >> at & 1) == 1)
                .mapToObj(parts::get)
                .toList();
    }

    private static List<String> drawn(List<String> parts, Random random) {
        var drawn = new ArrayList<>(parts);
        drawn.removeIf(part -> random.nextBoolean());
        return List.copyOf(drawn);
    }
}
