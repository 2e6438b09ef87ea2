package ba.sigurno.web.competition;

import ba.sigurno.ejb.competition.CompetitionClock;
import ba.sigurno.ejb.competition.EntryPass;
import ba.sigurno.ejb.competition.EntryToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads who sends a request from its bearer token (RFC 6750, section 2.1). */
@ApplicationScoped
class Bearer {

    private static final String SCHEME = "Bearer ";

    @Inject
    private EntryToken tokens;

    @Inject
    private CompetitionClock clock;

    /** Whose request it is; empty without a good token. */
    Optional<EntryPass> read(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header == null || !header.startsWith(SCHEME)
                ? Optional.empty()
                : tokens.read(header.substring(SCHEME.length()), clock.millis());
    }
}
