package ba.sigurno.web.meter;

import ba.sigurno.ejb.meter.Refusals;
import ba.sigurno.web.i18n.QuietAddress;
import ba.sigurno.web.i18n.RuleActionListener;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures each request, but those to servlets that measure themselves since they answer later ({@code itself}). A route is a
 * folder of pages, an address of the API without its ids, or a servlet: nothing that somebody typed becomes one. The pages on
 * which people report or ask for help are one route, so that nobody sees which of them was opened.
 */
public class RequestMeter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** The attribute in which the API leaves the route of a request. */
    static final String ROUTE = RequestMeter.class.getName();

    private final Set<String> pages = ConcurrentHashMap.newKeySet();

    @Inject
    private transient RequestDurations durations;

    @Inject
    private transient Refusals refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().equals(getInitParameter("itself"))) {
            chain.doFilter(request, response);
            return;
        }
        long begun = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            var route = route(request);
            durations.record(route, status, System.nanoTime() - begun);
            if (request.getAttribute(RuleActionListener.BROKEN) != null) {
                refusals.count("a rule at " + route);
            }
        }
    }

    private String route(HttpServletRequest request) throws MalformedURLException {
        if (QuietAddress.leadsTo(request)) {
            return "quiet";
        }
        var resource = request.getAttribute(ROUTE);
        if (resource != null) {
            return resource.toString();
        }
        var mapping = request.getHttpServletMapping();
        return mapping.getMappingMatch() == MappingMatch.EXTENSION
                ? page(request.getServletPath())
                : mapping.getPattern();
    }

    private String page(String path) throws MalformedURLException {
        if (path.startsWith(RESOURCES)) {
            return RESOURCES + "*";
        }
        if (!pages.contains(path)) {
            if (getServletContext().getResource(path) == null) {
                return "no such page";
            }
            pages.add(path);
        }
        return path.substring(0, path.lastIndexOf('/')) + "/*.xhtml";
    }
}
