package ba.sigurno.web.http;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.web.i18n.LocalPath;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/**
 * Answers the exceptions that a page throws: not found (also what is not the caller's), expired, not signed in, and
 * everything unforeseen as an incident whose number the reader sees and the log has. The error pages are those of
 * web.xml.
 */
public class Failures extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            answer(e, request, response);
        }
    }

    /** Answers a request that failed before it came to the filters; nothing of an answer may be sent yet. */
    public static void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFoundException) {
                LOG.fine(cause.getMessage());
                RefusalLog.note(request);
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            if (cause instanceof EJBAccessException) {
                refuse(request, response);
                return;
            }
            if (cause instanceof ViewExpiredException) {
                response.sendError(HttpServletResponse.SC_CONFLICT);
                return;
            }
        }
        Incident.log(request, thrown);
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Redirects callers without the sign-in that belongs here to it; others get 404. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!PupilPages.needSignIn(request)) {
            RefusalLog.note(request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var door = PupilPages.include(request) ? "/join.xhtml" : "/identity/signin/sign-in.xhtml";
        var back = "GET".equals(request.getMethod())
                ? "?back=" + URLEncoder.encode(LocalPath.here(request), StandardCharsets.UTF_8)
                : "";
        response.sendRedirect(request.getContextPath() + door + back);
    }
}
