package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds ports of the loopback address to listen on. */
public final class Ports {

    private Ports() {}

    /** A port that nobody listens on now. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
