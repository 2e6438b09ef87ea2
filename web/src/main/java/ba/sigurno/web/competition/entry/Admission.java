package ba.sigurno.web.competition.entry;

import ba.sigurno.ejb.competition.entry.EntryThrottle;
import ba.sigurno.ejb.competition.running.NotNowException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Lets in who comes to enter, each in turn: alone or with the class. */
@ApplicationScoped
public class Admission {

    /** The header in which a turn is given and shown again. */
    public static final String TURN = "Sigurno-Turn";

    private static final long LONG_SECONDS = 60;

    @Inject
    private EntryThrottle turnstile;

    /** Enters when it is the turn; else tells how long to wait. {@code turn} is what was given before, or null. */
    public <T> T inTurn(HttpServletRequest request, String turn, Supplier<T> entry) {
        var wait = turnstile.pass(turn);
        if (wait.isPresent()) {
            var told = refused(request, Refusal.NOT_YOUR_TURN, wait.get().seconds());
            told.getResponse().getHeaders().putSingle(TURN, wait.get().turn());
            throw told;
        }
        return now(request, entry);
    }

    /** Who comes while the database is away is asked to come again, and does so without a word of the child. */
    public static <T> T now(HttpServletRequest request, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (NotNowException e) {
            throw refused(request, Refusal.BUSY, 1);
        }
    }

    /** That too many came from one address. */
    public static WebApplicationException tooMany(HttpServletRequest request) {
        return refused(request, Refusal.TOO_MANY, LONG_SECONDS);
    }

    private static WebApplicationException refused(HttpServletRequest request, Refusal refusal, long seconds) {
        return new WebApplicationException(Response.status(refusal.status())
                .type(Refusal.TYPE)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .entity(refusal.problem(request))
                .build());
    }
}
