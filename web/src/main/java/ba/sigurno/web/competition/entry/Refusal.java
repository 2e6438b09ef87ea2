package ba.sigurno.web.competition.entry;

import ba.sigurno.web.http.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The reason for refusing an answer, in the child's language. */
public enum Refusal {
    /** There is no token, or one that is not ours or has ended. */
    NO_TOKEN(401, "competition_answer_no_token"),
    /** The edition is not switched on any more. */
    NO_EDITION(410, "competition_answer_no_edition"),
    /** The edition is not open yet. */
    TOO_EARLY(403, "competition_rule_not_yet_open"),
    /** The edition is closed. */
    TOO_LATE(403, "competition_rule_over"),
    /** The body is not the JSON of an answer. */
    UNREADABLE(400, "competition_answer_unreadable"),
    /** It is no answer to this question of this paper. */
    NO_ANSWER(422, "competition_answer_not_an_answer"),
    /** Another answer came first. */
    ANSWERED_BEFORE(409, "competition_answer_before"),
    /** There is no such running game, or not for this caller. */
    NO_GAME(404, "competition_rule_game_over"),
    /** Too many came at once, or the database does not answer; the client sends it again. */
    BUSY(503, "competition_answer_busy"),
    /** It is not this child's turn to enter yet. */
    NOT_YOUR_TURN(503, "competition_answer_turn"),
    /** More came from one address than a school has pupils, or guessed codes. */
    TOO_MANY(429, "competition_answer_too_many");

    private final int status;
    private final String key;

    Refusal(int status, String key) {
        this.status = status;
        this.key = key;
    }

    /** Returns the status of its response. */
    public int status() {
        return status;
    }

    /** Answers a request with the refusal. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (this == BUSY) {
            response.setHeader("Retry-After", "1");
        }
        problem(request).write(response);
    }

    /** Returns the refusal in the words of the one who asked. */
    Problem problem(HttpServletRequest request) {
        return Problem.of(request, status, key);
    }
}
