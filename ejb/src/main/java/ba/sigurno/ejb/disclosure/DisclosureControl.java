package ba.sigurno.ejb.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides for a table with parts, groups of parts and a total which figures must be hidden, so that nobody learns a
 * figure about fewer than {@value #MIN} children: neither from its own cell nor by subtracting what is shown from a sum
 * that is shown.
 *
 * <p>The rule, over the numbers of children: a part or group about one to four is hidden. In any sum that is shown, the
 * hidden summands must be {@link #isSafe safe}; where they are not, the smallest summand that is still shown is hidden
 * too, and where none is left, the sum itself. A hidden group hides at least one of its parts, or these would give it
 * away. A figure about no child may be shown.
 *
 * @param <G> the type of a group's name
 * @param <P> the type of a part's name; a part is in one group only
 */
public final class DisclosureControl<G, P> {

    /** The least number of children that a figure may be about. */
    public static final int MIN = 5;

    private final Map<G, Map<P, Long>> children;
    private final Set<P> parts = new HashSet<>();
    private final Set<G> groups = new HashSet<>();
    private boolean total;

    /** Decides for the numbers of children in each part of each group. */
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

    /** Returns whether the figure of a part is hidden. */
    public boolean hidesPart(P part) {
        return parts.contains(part);
    }

    /** Returns whether the figure of a group is hidden. */
    public boolean hidesGroup(G group) {
        return groups.contains(group);
    }

    /** Returns whether the total is hidden. */
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

    /** Protects the hidden parts of a group whose sum is shown: they must not follow from it. */
    private void protectGroup(G group) {
        while (!groups.contains(group) && !isSafe(hiddenSizes(List.of(group)))) {
            smallestShown(group).ifPresentOrElse(parts::add, () -> groups.add(group));
        }
    }

    /** Protects the hidden groups of a total that is shown: they must not follow from it, even by adding up parts. */
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
        if (children.get(group).keySet().stream().noneMatch(parts::contains)) {
            smallestShown(group).ifPresent(parts::add);
        }
    }

    private List<Long> hiddenSizes(Collection<G> within) {
        return within.stream()
                .flatMap(group -> children.get(group).entrySet().stream())
                .filter(part -> parts.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Optional<P> smallestShown(G group) {
        return children.get(group).entrySet().stream()
                .filter(part -> part.getValue() > 0 && !parts.contains(part.getKey()))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private long size(G group) {
        return children.get(group).values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns whether a sum of hidden figures, each about one child at least, may be known: they are two or more, and as
     * far as the sum tells each of them may be any number below {@value #MIN}. Five figures about one child each are not
     * safe, for then their sum tells all of them.
     */
    public static boolean isSafe(List<Long> hidden) {
        long most = hidden.stream().mapToLong(Long::longValue).sum() - (hidden.size() - 1);
        return hidden.isEmpty() || hidden.size() > 1 && most >= MIN - 1;
    }

    /** Returns whether a figure about so many children, alone and part of nothing, is hidden. */
    public static boolean isSmall(long size) {
        return 0 < size && size < MIN;
    }
}
