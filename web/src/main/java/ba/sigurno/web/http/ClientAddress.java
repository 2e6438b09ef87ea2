package ba.sigurno.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Determines the network address of the client, also behind a proxy: otherwise the whole country would share one, and a
 * single guesser would use up everybody's tries. Only proxies of ours are trusted ({@code SIGURNO_PROXIES}, those on
 * this machine by default), and of the header only the last value, which the proxy added itself.
 */
public final class ClientAddress {

    private static final String LOOPBACK = "127.0.0.1,0:0:0:0:0:0:0:1,::1";

    private ClientAddress() {}

    /** Returns the address of a request's client. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), proxies());
    }

    static String of(String peer, String forwarded, Set<String> proxies) {
        return forwarded == null || !proxies.contains(peer)
                ? peer
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static Set<String> proxies() {
        return Set.of(ConfigProvider.getConfig()
                .getOptionalValue("SIGURNO_PROXIES", String.class)
                .orElse(LOOPBACK)
                .split("\\s*,\\s*"));
    }
}
