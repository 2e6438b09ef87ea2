package ba.sigurno.web.identity.signin;

import ba.sigurno.web.http.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a session is bound to: the network that it is used from, roughly that of a provider, and the browser's name. Telephones
 * change their address all day and seldom the provider.
 */
final class SessionBinding {

    /** The first half of an IPv4 address, or the first quarter of an IPv6 one. */
    private static final Pattern NETWORK = Pattern.compile("^(?:\\d+\\.\\d+|[0-9a-f]+:[0-9a-f]+)(?=[.:])");

    private static final int MAX_BROWSER = 300;

    private SessionBinding() {}

    /** Returns what a session that is used by a request is bound to. */
    static String of(HttpServletRequest request) {
        return of(ClientAddress.of(request), request.getHeader("User-Agent"));
    }

    static String of(String address, String browser) {
        var network = NETWORK.matcher(address).results().findFirst().map(found -> found.group());
        var name = Objects.requireNonNullElse(browser, "");
        return network.orElse(address) + " " + name.substring(0, Math.min(name.length(), MAX_BROWSER));
    }
}
