package ba.sigurno.web.log;

import ba.sigurno.ejb.log.RequestId;
import ba.sigurno.web.http.ClientAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives each request an id, that of the proxy in front when it sends one ({@code X-Request-Id}), and tells it in the response: what is
 * logged meanwhile has it too.
 */
public class RequestIds extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "X-Request-Id";

    /** Read once, for thousands come in a second. */
    private final Set<String> proxies = new HashSet<>();

    @Override
    public void init() {
        proxies.addAll(ClientAddress.proxies());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var given = proxies.contains(request.getRemoteAddr()) ? request.getHeader(HEADER) : null;
        response.setHeader(HEADER, RequestId.begin(given));
        try {
            chain.doFilter(request, response);
        } finally {
            RequestId.end();
        }
    }
}
