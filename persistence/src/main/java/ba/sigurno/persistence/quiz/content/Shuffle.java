package ba.sigurno.persistence.quiz.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Makes orders that look accidental and can be repeated: the same seed gives the same order on every machine, as the
 * algorithms of {@link Random} and {@link Collections#shuffle(List, Random)} are specified.
 */
public final class Shuffle {

    private Shuffle() {}

    /** Returns all in another order. */
    public static <T> List<T> of(List<T> all, long seed) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(spread(seed)));
        return List.copyOf(shuffled);
    }

    /** Returns all but the fixed ones, which stay in their places, in another order. */
    public static <T> List<T> of(List<T> all, Predicate<T> fixed, long seed) {
        var movable = of(all.stream().filter(fixed.negate()).toList(), seed).iterator();
        return all.stream()
                .map(each -> fixed.test(each) ? each : movable.next())
                .toList();
    }

    /** Returns all in an order that is not the given one, where there is another. */
    public static <T> List<T> other(List<T> all, long seed) {
        var shuffled = of(all, seed);
        if (!shuffled.equals(all) || all.size() < 2) {
            return shuffled;
        }
        var turned = new ArrayList<>(all);
        Collections.rotate(turned, 1);
        return List.copyOf(turned);
    }

    /**
     * Spreads the bits of a seed: Random starts alike for seeds that are near each other, as those of an attempt's
     * questions are.
     */
    private static long spread(long seed) {
        long mixed = (seed ^ seed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
