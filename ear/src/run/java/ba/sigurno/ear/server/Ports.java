package ba.sigurno.ear.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds ports of the loopback address to listen on. */
public final class Ports {

    private Ports() {}

    /**
     * A port that nobody listens on now, and that no system gives to an outgoing connection before the server that is to
     * have it is up: those begin with 32768 or later.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(10_000, 32_768)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** The wished port, or a free one when the wished one is taken. */
    static int freeOr(int wished) {
        return isFree(wished) ? wished : free();
    }

    /** Whether nobody listens on the port now. */
    static boolean isFree(int port) {
        // Bound to every address on purpose: a listener on any of them takes the port.
        try (ServerSocket socket = new ServerSocket(port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
