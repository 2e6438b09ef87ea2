package ba.sigurno.ejb.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which figures of a table with parts, groups of parts and a total must be hidden, so that nobody learns a
 * figure about fewer than {@value #MIN} children: neither from its own cell nor by subtracting what is shown from a
 * sum that is shown.
 *
 * <p>The rule, over the numbers of children: a part or group about one to four is hidden. Whatever sum is shown, the
 * hidden summands in it must be two or more and together about at least five; where they are not, the smallest summand
 * that is still shown is hidden too. A hidden group hides at least one of its parts, else these would give it away. What
 * is about no child may be shown.
 *
 * @param <G> what names a group
 * @param <P> what names a part; in one group only
 */
public final class DisclosureControl<G, P> {

    /** Figures about fewer children are hidden. */
    public static final int MIN = 5;

    private final Map<G, Map<P, Long>> children;
    private final Set<P> parts = new HashSet<>();
    private final Set<G> groups = new HashSet<>();
    private boolean total;

    /** What to hide, given how many children each part of each group is about. */
    public DisclosureControl(Map<G, Map<P, Long>> children) {
        this.children = children;
        hideSmall();
        for (var group : children.keySet()) {
            if (!groups.contains(group)) {
                protectGroup(group);
            }
        }
        protectTotal();
    }

    /** Whether the figure of a part is hidden. */
    public boolean hidesPart(P part) {
        return parts.contains(part);
    }

    /** Whether the figure of a group is hidden. */
    public boolean hidesGroup(G group) {
        return groups.contains(group);
    }

    /** Whether the total is hidden. */
    public boolean hidesTotal() {
        return total;
    }

    private void hideSmall() {
        children.forEach((group, sizes) -> {
            sizes.forEach((part, size) -> {
                if (isSmall(size)) {
                    parts.add(part);
                }
            });
            if (isSmall(size(group))) {
                groups.add(group);
            }
        });
        total = isSmall(children.keySet().stream().mapToLong(this::size).sum());
    }

    /** The sum of the group is shown: its hidden parts must not follow from it. */
    private void protectGroup(G group) {
        var sizes = children.get(group);
        while (!isSafe(hiddenSizes(List.of(group)))) {
            parts.add(smallestShown(sizes));
        }
    }

    /** The total is shown: the hidden groups must not follow from it, even to those who add up parts. */
    private void protectTotal() {
        while (!total && !groups.isEmpty() && !(groups.size() > 1 && isSafe(hiddenSizes(groups)))) {
            var next = children.keySet().stream()
                    .filter(group -> !groups.contains(group) && size(group) > 0)
                    .min(Comparator.comparingLong(this::size));
            if (next.isEmpty()) {
                total = true;
            } else {
                hideGroup(next.get());
            }
        }
    }

    private void hideGroup(G group) {
        groups.add(group);
        var sizes = children.get(group);
        if (sizes.keySet().stream().noneMatch(parts::contains)) {
            parts.add(smallestShown(sizes));
        }
    }

    private List<Long> hiddenSizes(Collection<G> within) {
        return within.stream()
                .flatMap(group -> children.get(group).entrySet().stream())
                .filter(part -> parts.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private P smallestShown(Map<P, Long> sizes) {
        return sizes.entrySet().stream()
                .filter(part -> part.getValue() > 0 && !parts.contains(part.getKey()))
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private long size(G group) {
        return children.get(group).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether a sum of these, of which each is hidden, may be known: they are two or more and about enough children. */
    public static boolean isSafe(List<Long> hidden) {
        return hidden.isEmpty()
                || hidden.size() > 1
                        && !isSmall(hidden.stream().mapToLong(Long::longValue).sum());
    }

    private static boolean isSmall(long size) {
        return 0 < size && size < MIN;
    }
}
