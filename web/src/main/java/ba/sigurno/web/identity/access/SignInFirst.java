package ba.sigurno.web.identity.access;

import ba.sigurno.web.http.PupilPages;
import ba.sigurno.web.i18n.LocalPath;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.omnifaces.util.Servlets;

/**
 * Refuses pages that the caller has no role for before anything of them is built, so that strangers have no HTTP session
 * and no view of theirs is kept. A form of somebody whose sign-in has ended, even if a pupil is signed in there, is
 * answered as expired (409): its page leads back through the sign-in. The script of a component is sent to the page anew,
 * through the sign-in too.
 */
public class SignInFirst extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (!isPage(path) || PageRoles.isOpen(path)) {
            chain.doFilter(request, response);
        } else if (getServletContext().getResource(path) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (mayOpen(request, path)) {
            chain.doFilter(request, response);
        } else if (PupilPages.needSignIn(request) && !READING.contains(request.getMethod())) {
            if (Servlets.isFacesAjaxRequest(request)) {
                Servlets.facesRedirect(request, response, LocalPath.here(request));
            } else {
                response.sendError(HttpServletResponse.SC_CONFLICT);
            }
        } else {
            throw new EJBAccessException(path);
        }
    }

    private static boolean isPage(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }

    private static boolean mayOpen(HttpServletRequest request, String path) {
        return request.getUserPrincipal() != null
                && PageRoles.isOpenTo(path, role -> request.isUserInRole(role.name()));
    }
}
