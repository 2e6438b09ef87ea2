package ba.sigurno.web.competition.answer;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.LiveEditions;
import ba.sigurno.web.competition.entry.Bearer;
import ba.sigurno.web.competition.entry.Refusal;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends an entry its paper, from memory: {@code GET} with the entry's bearer token, in the reader's language. Nobody
 * sees a question before the opening, and the key is not in it.
 */
@WebServlet(name = "competition-sheet", urlPatterns = "/api/competition/sheet")
public class SheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LiveEditions shelf;

    @Inject
    private transient Bearer bearer;

    @Inject
    private transient CompetitionClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pass = bearer.read(request).orElse(null);
        if (pass == null) {
            Refusal.NO_TOKEN.send(request, response);
            return;
        }
        var edition = shelf.edition(pass.editionId()).orElse(null);
        var paper = edition == null ? null : edition.paper(pass.paper()).orElse(null);
        if (paper == null) {
            Refusal.NO_EDITION.send(request, response);
        } else if (clock.millis() < edition.opensAt().toEpochMilli()) {
            Refusal.TOO_EARLY.send(request, response);
        } else {
            var sheet = paper.sheet(LanguageCookie.read(request));
            response.setContentType("application/json");
            response.setContentLength(sheet.length);
            response.getOutputStream().write(sheet);
        }
    }
}
