package ba.sigurno.persistence.i18n;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells that a rule of the domain forbids a request. Carries a message key with its arguments, because only the page
 * knows the reader's language. Rolls the transaction back.
 */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** Names a broken rule by the message key that explains it and the arguments of that message. */
    public DomainException(String key, Object... arguments) {
        super(key + (arguments.length == 0 ? "" : " " + Arrays.toString(arguments)));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Returns the message key. */
    public String getKey() {
        return key;
    }

    /** Returns the arguments of the message. */
    public Object[] getArguments() {
        return arguments == null ? new Object[0] : arguments.clone();
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
