package ba.sigurno.web.identity.access;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Redirects staff who have to do something first from any page to the one where they do it. */
public abstract class OwnPageFirst extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    /** Returns the page where it is done. */
    protected abstract String page();

    /** Returns whether it has to be done by this account. */
    protected abstract boolean isDue(Account account);

    /** Returns whether a path stays open; the page itself does. */
    protected boolean isFree(String path) {
        return path.equals(page());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        boolean free = isFree(path)
                || path.equals("/signout")
                || path.equals("/language")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/error/");
        // A visitor without a sign-in needs no look-up; it would cost more than most answers.
        if (free
                || request.getUserPrincipal() == null
                || !caller.staff().map(this::isDue).orElse(false)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + page());
        }
    }
}
