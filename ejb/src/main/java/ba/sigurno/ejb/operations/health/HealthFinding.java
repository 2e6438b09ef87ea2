package ba.sigurno.ejb.operations.health;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that was found out about the system.
 *
 * @param key the key of its message, without what kind of finding it is
 * @param arguments the arguments of that message: names of our own and numbers, nothing of anybody
 */
public record HealthFinding(HealthStatus status, String key, List<String> arguments) {

    static HealthFinding ok(String key, Object... arguments) {
        return new HealthFinding(
                HealthStatus.OK, key, Stream.of(arguments).map(String::valueOf).toList());
    }

    static HealthFinding warning(String key, Object... arguments) {
        return new HealthFinding(
                HealthStatus.WARNING,
                key,
                Stream.of(arguments).map(String::valueOf).toList());
    }

    static HealthFinding critical(String key, Object... arguments) {
        return new HealthFinding(
                HealthStatus.CRITICAL,
                key,
                Stream.of(arguments).map(String::valueOf).toList());
    }
}
