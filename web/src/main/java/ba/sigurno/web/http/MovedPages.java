package ba.sigurno.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Redirects (301, RFC 9110 section 15.4.2) addresses on paper, in QR codes and in sent e-mails to the present pages.
 * The query is passed on; the browser keeps the fragment by itself.
 */
public class MovedPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> MOVED = Map.ofEntries(
            Map.entry("/certificate/check.xhtml", "/certificate/check/check.xhtml"),
            Map.entry("/certificate/keys.xhtml", "/certificate/badge/keys.xhtml"),
            Map.entry("/certificate/mine.xhtml", "/certificate/issue/my-certificates.xhtml"),
            Map.entry("/competition/board.xhtml", "/competition/board/board.xhtml"),
            Map.entry("/competition/claim.xhtml", "/competition/prize/claim.xhtml"),
            Map.entry("/competition/draw.xhtml", "/competition/prize/draw.xhtml"),
            Map.entry("/competition/join.xhtml", "/competition/game/join-game.xhtml"),
            Map.entry("/competition/play.xhtml", "/competition/entry/play.xhtml"),
            Map.entry("/identity/signin.xhtml", "/identity/signin/sign-in.xhtml"),
            Map.entry("/training/here.xhtml", "/training/attendance/check-in.xhtml"),
            Map.entry("/training/mine.xhtml", "/training/progress/my-programmes.xhtml"),
            Map.entry("/training/session.xhtml", "/training/session/session.xhtml"),
            Map.entry("/workshop/review.xhtml", "/workshop/request/review.xhtml"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = MOVED.get(request.getServletPath());
        if (page == null) {
            chain.doFilter(request, response);
            return;
        }
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", request.getContextPath() + page + (query == null ? "" : "?" + query));
    }
}
