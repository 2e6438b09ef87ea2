package ba.sigurno.web.competition.entry;

import ba.sigurno.ejb.competition.entry.EntryPass;
import ba.sigurno.ejb.competition.entry.EntryToken;
import ba.sigurno.ejb.competition.running.CompetitionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads the bearer token of a request (RFC 6750, section 2.1). */
@ApplicationScoped
public class Bearer {

    private static final String SCHEME = "Bearer ";

    @Inject
    private EntryToken tokens;

    @Inject
    private CompetitionClock clock;

    /** Returns the pass of the sender; empty without a good token. */
    public Optional<EntryPass> read(HttpServletRequest request) {
        return token(request).flatMap(token -> tokens.read(token, clock.millis()));
    }

    /** Returns the token of a request as it was sent. */
    public static Optional<String> token(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header == null || !header.startsWith(SCHEME)
                ? Optional.empty()
                : Optional.of(header.substring(SCHEME.length()));
    }
}
