package ba.sigurno.ejb.meter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What was refused since it was last told, as a sum by kind: forged origins, bodies too big, what cannot be read or is not
 * for its caller, limits that were met, rules that were broken. As a sum nobody can flood a log by it, and it says nothing of
 * who it was.
 */
@ApplicationScoped
public class Refusals {

    /** So many kinds of refusals are told apart at once. */
    static final int MAX_TOLD = 40;

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    /**
     * Counts one.
     *
     * @param kind what was refused and why, in words of ours, of which there are some hundreds: nothing that somebody sent
     */
    public void count(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** Takes what was counted since the last time, the most first; empty when nothing was refused. */
    public Optional<String> take() {
        var taken = new HashMap<String, Integer>();
        counts.keySet().forEach(kind -> taken.put(kind, counts.remove(kind)));
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        var told = taken.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAX_TOLD)
                .map(kind -> kind.getValue() + " × " + kind.getKey())
                .collect(Collectors.joining(", "));
        int others = taken.size() - MAX_TOLD;
        return Optional.of(others > 0 ? told + ", and " + others + " other kinds" : told);
    }
}
