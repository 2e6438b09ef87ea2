package ba.sigurno.ejb.log;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id of the request that the current thread answers: it links what the server and the proxy in front log of it. */
public final class RequestId {

    /** Letters of names are not among those taken, so that nobody can have words written into the log. */
    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f-]{8,64}");

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /**
     * Begins a request on this thread.
     *
     * @param given the id that the proxy gave; null, or in another form, for a new one
     */
    public static String begin(String given) {
        var id = given != null && FORM.matcher(given).matches() ? given : random();
        CURRENT.set(id);
        return id;
    }

    /** Makes an id that is no secret, for thousands come in a second. */
    private static String random() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** Ends the request on this thread. */
    public static void end() {
        CURRENT.remove();
    }

    /** Returns the id; null when this thread answers no request. */
    static String current() {
        return CURRENT.get();
    }
}
