package ba.sigurno.web.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Redirects the addresses that people type from a card, a wall or a poster: those that take a code of children, {@code
 * /join} to the sign-in of pupils, {@code /play} to the game of a class, {@code /feedback} to what they say about a workshop; and
 * {@code /youth-panel} to what the youth panel is. The query is passed on.
 */
@WebServlet(
        name = "short-addresses",
        urlPatterns = {
            ShortAddressServlet.JOIN,
            ShortAddressServlet.PLAY,
            ShortAddressServlet.FEEDBACK,
            ShortAddressServlet.YOUTH_PANEL
        })
public class ShortAddressServlet extends HttpServlet {

    static final String JOIN = "/join";
    static final String PLAY = "/play";
    static final String FEEDBACK = "/feedback";

    static final String YOUTH_PANEL = "/youth-panel";

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = Map.of(
            JOIN, "/join.xhtml",
            PLAY, "/competition/game/join-game.xhtml",
            FEEDBACK, "/workshop/feedback/workshop-feedback.xhtml",
            YOUTH_PANEL, "/youthpanel/publication/youth-panel.xhtml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = request.getQueryString();
        response.sendRedirect(
                request.getContextPath() + PAGES.get(request.getServletPath()) + (query == null ? "" : "?" + query));
    }
}
