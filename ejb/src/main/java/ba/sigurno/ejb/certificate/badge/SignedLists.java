package ba.sigurno.ejb.certificate.badge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps each list as it was last signed, so that who asks often does not have it signed often. */
@ApplicationScoped
class SignedLists {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Map<Integer, Signed> lists = new ConcurrentHashMap<>();

    /** A list as it was signed, of these places, with this key. */
    private record Signed(List<Integer> set, String keyId, Instant at, String text) {}

    /** The list with this number, signed now when it changed since, or when that was long ago. */
    String get(int number, List<Integer> set, String keyId, Instant now, Supplier<String> sign) {
        return lists.compute(
                        number,
                        (key, last) -> last != null
                                        && last.set.equals(set)
                                        && last.keyId.equals(keyId)
                                        && last.at.plus(KEPT).isAfter(now)
                                ? last
                                : new Signed(List.copyOf(set), keyId, now, sign.get()))
                .text;
    }
}
