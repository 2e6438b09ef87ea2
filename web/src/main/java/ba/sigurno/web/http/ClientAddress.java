package ba.sigurno.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Determines the network address of the client, also behind proxies: otherwise the whole country would share one, and a
 * single guesser would use up everybody's tries. Only proxies of ours are trusted ({@code SIGURNO_PROXIES}, those on
 * this machine by default): of all {@code X-Forwarded-For} headers the last address that is no proxy of ours counts,
 * for what stands before it the caller may have made up. Of an IPv6 address only the network counts (/64), whose other
 * addresses one subscriber has all to himself.
 */
public final class ClientAddress {

    private static final String LOOPBACK = "127.0.0.1,0:0:0:0:0:0:0:1,::1";

    /** The bytes of an IPv6 address that name its network. */
    private static final int NETWORK = 8;

    private ClientAddress() {}

    /** Returns the address of a request's client. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), proxies());
    }

    static String of(String peer, List<String> forwarded, Set<String> proxies) {
        var hops = String.join(",", forwarded).split(",");
        var client = peer;
        for (int hop = hops.length - 1; hop >= 0 && proxies.contains(client); hop--) {
            client = hops[hop].isBlank() ? client : hops[hop].strip();
        }
        return client.indexOf(':') < 0 ? client : network(client);
    }

    private static String network(String address) {
        try {
            // With a colon in it, it is read as an address and never looked up as a name.
            var read = InetAddress.getByName(address);
            if (!(read instanceof Inet6Address)) {
                return read.getHostAddress();
            }
            var bytes = Arrays.copyOf(Arrays.copyOf(read.getAddress(), NETWORK), 2 * NETWORK);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** Returns the addresses of the proxies of ours. */
    public static Set<String> proxies() {
        return Set.of(ConfigProvider.getConfig()
                .getOptionalValue("SIGURNO_PROXIES", String.class)
                .orElse(LOOPBACK)
                .split("\\s*,\\s*"));
    }
}
