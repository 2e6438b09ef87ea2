package ba.sigurno.ejb.operations.health;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Something that was found out about the system.
 *
 * @param check what was looked at
 * @param key the key of its message, without what kind of finding it is
 * @param arguments the arguments of that message: names of our own and numbers, nothing of anybody
 */
public record HealthFinding(HealthCheck check, HealthStatus status, String key, List<String> arguments) {

    /** Returns that all is well. */
    public static HealthFinding ok(HealthCheck check, String key, Object... arguments) {
        return new HealthFinding(
                check,
                HealthStatus.OK,
                key,
                Stream.of(arguments).map(String::valueOf).toList());
    }

    /** Returns that something will be wrong soon. */
    public static HealthFinding warning(HealthCheck check, String key, Object... arguments) {
        return new HealthFinding(
                check,
                HealthStatus.WARNING,
                key,
                Stream.of(arguments).map(String::valueOf).toList());
    }

    /** Returns that something is wrong. */
    public static HealthFinding critical(HealthCheck check, String key, Object... arguments) {
        return new HealthFinding(
                check,
                HealthStatus.CRITICAL,
                key,
                Stream.of(arguments).map(String::valueOf).toList());
    }

    /** Returns what a number means that is the worse the greater it is; it is the first argument of the message. */
    public static HealthFinding graded(
            HealthCheck check, String key, long number, long soon, long wrong, Object... furtherArguments) {
        var arguments =
                Stream.concat(Stream.of(number), Stream.of(furtherArguments)).toArray();
        return number >= wrong
                ? critical(check, key, arguments)
                : number >= soon ? warning(check, key, arguments) : ok(check, key, arguments);
    }

    /** Returns what a number of days means that are left, the worse the fewer; it is the first argument of the message. */
    public static HealthFinding daysLeft(HealthCheck check, String key, long days, long soon, long wrong) {
        return days <= wrong
                ? critical(check, key, days)
                : days <= soon ? warning(check, key, days) : ok(check, key, days);
    }

    /** Returns the number that was found, in the unit of the check; empty when none was. */
    public OptionalLong value() {
        return arguments.stream()
                .limit(1)
                .filter(first -> first.matches("-?\\d+"))
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
