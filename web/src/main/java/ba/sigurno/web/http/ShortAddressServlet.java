package ba.sigurno.web.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Redirects the addresses that children type from a card or from a wall to the page that takes their code: {@code
 * /join} to the sign-in of pupils, {@code /play} to the game of a class, {@code /feedback} to what they say about a workshop. The
 * query is passed on.
 */
@WebServlet(
        name = "short-addresses",
        urlPatterns = {ShortAddressServlet.JOIN, ShortAddressServlet.PLAY, ShortAddressServlet.FEEDBACK})
public class ShortAddressServlet extends HttpServlet {

    static final String JOIN = "/join";
    static final String PLAY = "/play";
    static final String FEEDBACK = "/feedback";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            JOIN, "/join.xhtml",
            PLAY, "/competition/game/join-game.xhtml",
            FEEDBACK, "/workshop/feedback/workshop-feedback.xhtml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = request.getQueryString();
        response.sendRedirect(
                request.getContextPath() + PAGES.get(request.getServletPath()) + (query == null ? "" : "?" + query));
    }
}
