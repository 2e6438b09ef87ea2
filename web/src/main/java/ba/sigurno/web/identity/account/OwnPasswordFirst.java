package ba.sigurno.web.identity.account;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Redirects an account with a one-time password from any page to the one where it sets its own. */
public class OwnPasswordFirst extends HttpFilter {

    private static final String PAGE = "/identity/account/password.xhtml";

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        boolean free = path.equals(PAGE)
                || path.equals("/signout")
                || path.equals("/language")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/error/");
        // A visitor without a sign-in needs no look-up; it would cost more than most answers.
        if (free
                || request.getUserPrincipal() == null
                || !caller.staff().map(Account::isMustChangePassword).orElse(false)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + PAGE);
        }
    }
}
