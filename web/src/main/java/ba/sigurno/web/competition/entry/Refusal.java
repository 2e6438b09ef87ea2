package ba.sigurno.web.competition.entry;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Why an answer is not taken, as {@code application/problem+json} (RFC 9457) in the child's language. */
public enum Refusal {
    /** No token, or none of ours, or one that ended. */
    NO_TOKEN(401, "competition_answer_no_token"),
    /** The edition is not switched on any more. */
    NO_EDITION(410, "competition_answer_no_edition"),
    /** The opening is yet to come. */
    TOO_EARLY(403, "competition_rule_not_yet_open"),
    /** The time is over. */
    TOO_LATE(403, "competition_rule_over"),
    /** Not the JSON of an answer. */
    UNREADABLE(400, "competition_answer_unreadable"),
    /** No answer to this question of this paper. */
    NO_ANSWER(422, "competition_answer_not_an_answer"),
    /** Another answer was first. */
    ANSWERED_BEFORE(409, "competition_answer_before"),
    /** No such game goes on, or not for whom asks. */
    NO_GAME(404, "competition_rule_game_over"),
    /** Too many at once, or the database does not answer: to be sent again. */
    BUSY(503, "competition_answer_busy"),
    /** It is not this child's turn to enter yet. */
    NOT_YOUR_TURN(503, "competition_answer_turn"),
    /** More came from one address than a school has pupils, or guessed codes. */
    TOO_MANY(429, "competition_answer_too_many");

    /** What it is sent as. */
    public static final String TYPE = "application/problem+json";

    /** Looked for once: when a country is turned away for a moment, that costs little. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final int status;
    private final String key;

    Refusal(int status, String key) {
        this.status = status;
        this.key = key;
    }

    /** Answers a request with it. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = problem(request).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        if (this == BUSY) {
            response.setHeader("Retry-After", "1");
        }
        response.setContentType(TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The status of the response. */
    public int status() {
        return status;
    }

    /** The JSON of it. */
    public String problem(HttpServletRequest request) {
        return JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("title", Messages.text(LanguageCookie.read(request), key))
                .add("key", key)
                .build()
                .toString();
    }
}
