package ba.sigurno.web.competition.board;

import ba.sigurno.ejb.competition.board.EditionBoards;
import ba.sigurno.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * The board of an edition as data, from memory: {@code GET ?edition=…}, with {@code &authority=…} that of one
 * jurisdiction. While the quiz runs it is at most a second or two behind; the final result has a {@code seal}. Answers
 * 404 while nothing is counted.
 */
@WebServlet(name = "competition-board", urlPatterns = "/api/competition/board")
public class BoardServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EditionBoards boards;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var authority = Objects.requireNonNullElse(request.getParameter("authority"), "");
        var board = boards.json(request.getParameter("edition"), authority).orElse(null);
        if (board == null) {
            // No page of errors: it would need a context that is not opened on this path.
            Problem.of(request, HttpServletResponse.SC_NOT_FOUND).write(response);
            return;
        }
        // A proxy may answer a whole country with one board a second.
        response.setHeader("Cache-Control", "public, max-age=1");
        response.setContentType("application/json");
        response.setContentLength(board.length);
        response.getOutputStream().write(board);
    }
}
