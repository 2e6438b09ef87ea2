package ba.sigurno.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Refuses requests to another host than ours (421, RFC 9110 section 15.5.20): redirects name the host that was asked
 * for, so that a made-up one would lead readers, and caches, elsewhere. Ours are that of {@code SIGURNO_BASE_URL},
 * those of {@code SIGURNO_HOSTS}, and this machine by its own names.
 */
public class KnownHosts extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED = 421;
    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private final Set<String> hosts = new HashSet<>();

    @Override
    public void init() {
        var config = ConfigProvider.getConfig();
        hosts.add(lower(
                URI.create(config.getValue("SIGURNO_BASE_URL", String.class)).getAuthority()));
        config.getOptionalValue("SIGURNO_HOSTS", String.class).ifPresent(others -> {
            for (var other : others.split("\\s*,\\s*")) {
                hosts.add(lower(other));
            }
        });
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isKnown(request.getHeader("Host"), hosts)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(MISDIRECTED);
        }
    }

    static boolean isKnown(String host, Set<String> hosts) {
        return host != null
                && (hosts.contains(lower(host)) || LOOPBACK.matcher(lower(host)).matches());
    }

    private static String lower(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
