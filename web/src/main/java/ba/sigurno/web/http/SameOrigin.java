package ba.sigurno.web.http;

import ba.sigurno.web.i18n.QuietAddress;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses requests that another site makes a browser send here (cross-site request forgery). Browsers send the origin
 * of a changing request in {@code Sec-Fetch-Site} or, older ones, in {@code Origin}. A request with neither must carry
 * {@code X-Requested-With}, which no other site can add. Nothing is changed by a link: Faces would take a form that comes
 * by GET, with what it sends in the address, too.
 */
public class SameOrigin extends HttpFilter {

    private static final String ASKED = "/api/oai";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean allowed = HARMLESS.contains(request.getMethod()) || isOnlyAsked(request)
                ? request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null
                : isOurs(request);
        if (allowed) {
            chain.doFilter(request, response);
        } else {
            RefusalLog.note(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Returns whether nothing is changed there, though it is asked by forms of others: catalogues harvest the library so. */
    private static boolean isOnlyAsked(HttpServletRequest request) {
        return ASKED.equals(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()));
    }

    static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site) || "none".equals(site);
        }
        var origin = request.getHeader("Origin");
        if (origin != null) {
            // A page without referrer has none to tell either, in older browsers that send nothing else.
            return authority(origin).equals(request.getHeader("Host"))
                    || "null".equals(origin) && QuietAddress.leadsTo(request);
        }
        return request.getHeader("X-Requested-With") != null;
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
