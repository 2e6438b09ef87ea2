package ba.sigurno.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The network address that really calls, also when a proxy stands in front: else the whole country would share one, and a
 * single guesser would use up everybody's tries. Only what a proxy of ours says is believed ({@code SIGURNO_PROXIES}, on
 * this machine unless said otherwise), and of that only its own, last word.
 */
public final class ClientAddress {

    private static final String LOOPBACK = "127.0.0.1,0:0:0:0:0:0:0:1,::1";

    private ClientAddress() {}

    /** Whose request this is. */
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
