package ba.sigurno.web.competition.entry;

import ba.sigurno.ejb.competition.entry.EntryThrottle;
import ba.sigurno.ejb.entity.NotNowException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;

/** Admits entries, each in turn: alone or with the class. */
@ApplicationScoped
public class Admission {

    /** The header that carries a turn, in the response and in the next request. */
    public static final String TURN = "Sigurno-Turn";

    private static final long LONG_SECONDS = 60;

    @Inject
    private EntryThrottle turnstile;

    /**
     * Enters when it is the turn; else answers 503 with the time to wait. {@code turn} is the token given before, or
     * null.
     */
    public <T> T inTurn(HttpServletRequest request, String turn, Supplier<T> entry) {
        var wait = turnstile.pass(turn);
        if (wait.isPresent()) {
            var told = refused(request, Refusal.NOT_YOUR_TURN, wait.get().seconds());
            told.getResponse().getHeaders().putSingle(TURN, wait.get().turn());
            throw told;
        }
        return now(request, entry);
    }

    /** Answers 503 while the database is unreachable; the client retries by itself. */
    public static <T> T now(HttpServletRequest request, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (NotNowException e) {
            throw refused(request, Refusal.BUSY, 1);
        }
    }

    /** Returns the refusal of too many entries from one address. */
    public static WebApplicationException tooMany(HttpServletRequest request) {
        return refused(request, Refusal.TOO_MANY, LONG_SECONDS);
    }

    private static WebApplicationException refused(HttpServletRequest request, Refusal refusal, long seconds) {
        return new WebApplicationException(refusal.problem(request)
                .response()
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build());
    }
}
