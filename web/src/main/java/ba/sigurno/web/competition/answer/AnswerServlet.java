package ba.sigurno.web.competition.answer;

import ba.sigurno.ejb.competition.answer.AnswerQueue;
import ba.sigurno.ejb.competition.answer.OwnAnswers;
import ba.sigurno.ejb.competition.entry.EntryPass;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import ba.sigurno.ejb.competition.running.LiveEditions;
import ba.sigurno.ejb.entity.NotNowException;
import ba.sigurno.web.competition.entry.Bearer;
import ba.sigurno.web.competition.entry.Refusal;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Takes answers of the competition: {@code POST {"item":3,"chosen":[2]}} with the entry's bearer token is answered with
 * 200 once it is on disk. While it waits for that, it holds no thread, unless it is the one that writes. A plain servlet, since
 * thousands come in a second.
 *
 * <p>{@code GET} returns the entry's answers so far, for a child who continues on another device.
 */
@WebServlet(name = "competition-answers", urlPatterns = AnswerServlet.PATH, asyncSupported = true)
public class AnswerServlet extends HttpServlet {

    /** The path of the servlet. */
    public static final String PATH = "/api/competition/answers";

    private static final long serialVersionUID = 1L;
    private static final int TIMEOUT_MILLIS = 15_000;

    /**
     * Kept, because each of Json's static methods looks for an implementation again, which takes longer than everything
     * else here.
     */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private transient LiveEditions shelf;

    @Inject
    private transient AnswerQueue desk;

    @Inject
    private transient OwnAnswers own;

    @Inject
    private transient Bearer bearer;

    @Inject
    private transient CompetitionClock clock;

    @Inject
    private transient AnswerMeter meter;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long begun = System.nanoTime();
        long now = clock.millis();
        var pass = bearer.read(request).orElse(null);
        if (pass == null) {
            refuse(Refusal.NO_TOKEN, request, response, begun);
            return;
        }
        var edition = shelf.edition(pass.editionId()).orElse(null);
        if (edition == null) {
            refuse(Refusal.NO_EDITION, request, response, begun);
        } else if (!edition.isOpen(now)) {
            refuse(edition.isOver(now) ? Refusal.TOO_LATE : Refusal.TOO_EARLY, request, response, begun);
        } else {
            var paper = edition.paper(pass.paper()).orElse(null);
            var body = read(request);
            var answer = body == null || paper == null ? null : paper.response(body.item(), body.chosen());
            if (answer == null) {
                refuse(body == null ? Refusal.UNREADABLE : Refusal.NO_ANSWER, request, response, begun);
            } else {
                submit(request, response, pass, body.item(), answer, now);
            }
        }
    }

    private void submit(
            HttpServletRequest request, HttpServletResponse response, EntryPass pass, int item, String answer, long now)
            throws IOException {
        var async = request.startAsync(request, response);
        async.setTimeout(TIMEOUT_MILLIS);
        var submission = new AsyncAnswer(pass.entryId(), item, answer, now, async, meter);
        if (!desk.take(submission)) {
            submission.busy();
        }
    }

    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response, long begun)
            throws IOException {
        meter.count(refusal, begun);
        refusal.send(request, response);
    }

    private static AnswerBody read(HttpServletRequest request) throws IOException {
        if (request.getContentLength() > AnswerBody.MAX_BYTES) {
            return null;
        }
        var bytes = new byte[AnswerBody.MAX_BYTES];
        int length = request.getInputStream().readNBytes(bytes, 0, bytes.length);
        return AnswerBody.read(bytes, length);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pass = bearer.read(request).orElse(null);
        if (pass == null) {
            Refusal.NO_TOKEN.send(request, response);
            return;
        }
        Map<Integer, List<Integer>> stored;
        try {
            stored = own.of(pass);
        } catch (NotNowException e) {
            Refusal.BUSY.send(request, response);
            return;
        }
        var answers = JSON.createArrayBuilder();
        stored.forEach((item, places) -> answers.add(
                JSON.createObjectBuilder().add("item", item).add("chosen", JSON.createArrayBuilder(places))));
        response.setContentType("application/json");
        response.getOutputStream()
                .write(JSON.createObjectBuilder()
                        .add("answers", answers)
                        .build()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }
}
