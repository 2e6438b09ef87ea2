package ba.sigurno.web.competition.answer;

import ba.sigurno.ejb.competition.running.CompetitionClock;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Answers with the time that decides, in milliseconds since 1970 UTC, so that a child's device with a wrong clock
 * counts down correctly.
 */
@WebServlet(name = "competition-time", urlPatterns = "/api/competition/time")
public class TimeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CompetitionClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var time = Long.toString(clock.millis()).getBytes(StandardCharsets.US_ASCII);
        response.setContentType("application/json");
        response.setContentLength(time.length);
        response.getOutputStream().write(time);
    }
}
