package ba.sigurno.ejb.enrolment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of a list, of which each is shortened as far as it is told apart from all others. */
public final class ShortNames {

    private final List<WrittenName> names;

    /** By the number of letters, how many names have a key. A class is counted once, not again for each of its names. */
    private final Map<Integer, Map<String, Integer>> counts = new HashMap<>();

    /** Shortens these names. */
    public ShortNames(Collection<WrittenName> names) {
        this.names = List.copyOf(names);
    }

    /**
     * Returns the shortest form of one of the names that no other one has; the longest when none is told apart.
     *
     * @param taken the keys of further names from which it is told apart
     */
    public String of(WrittenName name, Set<String> taken) {
        return name.shortest(letters -> {
            var key = RecognitionName.key(name.kept(letters));
            return !taken.contains(key)
                    && counts.computeIfAbsent(letters, this::count).getOrDefault(key, 0) <= 1;
        });
    }

    private Map<String, Integer> count(int letters) {
        var count = new HashMap<String, Integer>();
        names.forEach(name -> count.merge(RecognitionName.key(name.kept(letters)), 1, Integer::sum));
        return count;
    }
}
