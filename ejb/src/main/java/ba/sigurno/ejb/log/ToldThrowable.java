package ba.sigurno.ejb.log;

/** What the log is told of an exception: all of it but the values in its messages, which may be what somebody typed. */
final class ToldThrowable extends Throwable {

    private static final long serialVersionUID = 1L;

    /** Causes of causes beyond which nothing is told; some go round in a circle. */
    private static final int MAX_DEPTH = 20;

    private final String words;

    private ToldThrowable(Throwable thrown, int depth) {
        super(Wording.ofThrown(thrown.getMessage()));
        var message = Wording.ofThrown(thrown.getLocalizedMessage());
        words = thrown.getClass().getName() + (message == null ? "" : ": " + message);
        setStackTrace(thrown.getStackTrace());
        if (depth < MAX_DEPTH) {
            if (thrown.getCause() != null) {
                initCause(new ToldThrowable(thrown.getCause(), depth + 1));
            }
            for (var suppressed : thrown.getSuppressed()) {
                addSuppressed(new ToldThrowable(suppressed, depth + 1));
            }
        }
    }

    /** Returns what may be told of an exception; null of none. */
    static Throwable of(Throwable thrown) {
        return thrown == null || isTold(thrown) ? thrown : new ToldThrowable(thrown, 0);
    }

    /** Returns whether it went by here before, perhaps by the same class of another application on this server. */
    private static boolean isTold(Throwable thrown) {
        return thrown.getClass().getName().equals(ToldThrowable.class.getName());
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    @Override
    public String toString() {
        return words;
    }
}
