package ba.sigurno.ear.bench.load;

/** What one visitor does, one request after the other over one connection. */
@FunctionalInterface
public interface Journey {

    /**
     * The next request; null at the end.
     *
     * @param status of the response before; 0 at the beginning
     * @param body of the response before; empty at the beginning
     */
    Request next(int status, String body);

    /** Hears of a cookie that the response sets, as {@code name=value}, before {@link #next} is asked. */
    default void cookie(String cookie) {}
}
