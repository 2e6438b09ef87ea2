package ba.sigurno.persistence.i18n;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells that a rule of the domain forbids a request. Carries a message key with its arguments, because only the page
 * knows the reader's language. Rolls the transaction back.
 */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;
    private final transient List<DomainException> others;

    /** Names a broken rule by the message key that explains it and the arguments of that message. */
    public DomainException(String key, Object... arguments) {
        this(List.of(), key, arguments);
    }

    private DomainException(List<DomainException> others, String key, Object... arguments) {
        super(key + (arguments.length == 0 ? "" : " " + Arrays.toString(arguments)));
        this.key = key;
        this.arguments = arguments.clone();
        this.others = others;
    }

    /** Returns the message key. */
    public String getKey() {
        return key;
    }

    /** Returns the arguments of the message. */
    public Object[] getArguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** Returns all rules that were broken at the same time, this one first. */
    public List<DomainException> getAll() {
        return others == null
                ? List.of(this)
                : Stream.concat(Stream.of(this), others.stream()).toList();
    }

    /** Throws unless none is broken; who tells only one rule tells the first. */
    public static void requireNone(List<DomainException> broken) {
        if (!broken.isEmpty()) {
            var first = broken.get(0);
            throw new DomainException(
                    List.copyOf(broken.subList(1, broken.size())), first.getKey(), first.getArguments());
        }
    }

    /** Throws the exception with this key unless {@code condition} holds. */
    public static void require(boolean condition, String key, Object... arguments) {
        if (!condition) {
            throw new DomainException(key, arguments);
        }
    }

    /**
     * Runs an action and returns the rule that forbade it, if one did; for callers who go on and report several at
     * once.
     */
    public static Optional<DomainException> brokenBy(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (DomainException broken) {
            return Optional.of(broken);
        }
    }
}
