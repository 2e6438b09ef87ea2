package ba.sigurno.web.competition.game;

import ba.sigurno.ejb.competition.entry.EntryPass;
import ba.sigurno.ejb.competition.game.LiveGame;
import ba.sigurno.ejb.competition.game.LiveGames;
import ba.sigurno.ejb.competition.game.WallToken;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.web.competition.entry.Bearer;
import ba.sigurno.web.competition.entry.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.CRC32;

/**
 * Sends the state of a game, from memory: {@code GET /api/competition/games/CODE?since=…} with the bearer token of an
 * entry that plays in it, or that of its wall. Answers 204 when nothing changed since the state with the given name,
 * which is in {@code Sigurno-State}; {@code Sigurno-Pause} is the time to the next poll in milliseconds. {@code
 * …/CODE/sheet} sends the wall the questions.
 */
@WebServlet(name = "competition-games", urlPatterns = GameServlet.PATH + "/*")
public class GameServlet extends HttpServlet {

    /** The path of the servlet. */
    public static final String PATH = "/api/competition/games";

    private static final long serialVersionUID = 1L;
    private static final String SHEET = "/sheet";

    @Inject
    private transient LiveGames games;

    @Inject
    private transient Bearer bearer;

    @Inject
    private transient WallToken walls;

    @Inject
    private transient CompetitionClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        boolean sheet = path.endsWith(SHEET);
        var game = games.game(sheet ? path.substring(0, path.length() - SHEET.length()) : path);
        var token = Bearer.token(request).orElse("");
        byte[] body;
        var pass = bearer.read(request);
        if (pass.isPresent()) {
            body = sheet ? null : game.map(found -> phone(found, pass.get())).orElse(null);
        } else {
            var id = walls.read(token, clock.millis());
            if (id.isEmpty()) {
                Refusal.NO_TOKEN.send(request, response);
                return;
            }
            body = game.filter(found -> found.publicId().equals(id.get()))
                    .map(found -> sheet ? found.sheet() : found.wall(clock.millis()))
                    .orElse(null);
        }
        if (body == null) {
            Refusal.NO_GAME.send(request, response);
        } else {
            send(request, response, body);
        }
    }

    private byte[] phone(LiveGame game, EntryPass pass) {
        return game.phone(pass.entryId(), clock.millis()).orElse(null);
    }

    /** Sends a state; its name is derived from its content, so that it is the same on every instance. */
    private void send(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        var sum = new CRC32();
        sum.update(body);
        var state = Long.toHexString(sum.getValue()) + "-" + body.length;
        response.setHeader("Sigurno-State", state);
        response.setHeader("Sigurno-Pause", Integer.toString(games.pause()));
        if (state.equals(request.getParameter("since"))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
