package ba.sigurno.web.identity.inbox;

import ba.sigurno.ejb.identity.inbox.InboxCounts;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Forgets how much waits for somebody who sends a form: before, so that the page that answers counts again, and after, for
 * the page that follows, should another page of theirs have counted at the same time.
 */
public class FreshInbox extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InboxCounts counts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var principal = request.getUserPrincipal();
        if (principal == null || !request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        counts.forget(principal.getName());
        try {
            chain.doFilter(request, response);
        } finally {
            counts.forget(principal.getName());
        }
    }
}
