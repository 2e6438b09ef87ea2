package ba.sigurno.ejb.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps values that never change, by their keys: a bounded number, and of those the ones that were asked for last. Any
 * number of threads may use it.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class LruCache<K, V> {

    private final Map<K, V> kept;

    /** Keeps {@code maxKept} values at most. */
    public LruCache(int maxKept) {
        kept = new LinkedHashMap<>(16, .75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > maxKept;
            }
        };
    }

    /** Returns the value of a key, if it is kept. */
    public Optional<V> get(K key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    /** Keeps the value of a key, and returns it. */
    public V put(K key, V value) {
        synchronized (kept) {
            kept.put(key, value);
        }
        return value;
    }
}
