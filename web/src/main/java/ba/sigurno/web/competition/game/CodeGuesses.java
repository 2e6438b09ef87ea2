package ba.sigurno.web.competition.game;

import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.web.http.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Counts the wrong codes of an address. Right ones do not count, so a school with one address never blocks itself.
 */
@RequestScoped
class CodeGuesses {

    @Inject
    private RateLimiter limiter;

    @Inject
    private HttpServletRequest request;

    /** Returns whether the caller may still try a code. */
    boolean isAllowed() {
        return limiter.allows(Limit.ENTRY_CODE_BY_ADDRESS, ClientAddress.of(request));
    }

    /** Counts a code that was not found. */
    void wrong() {
        limiter.failed(Limit.ENTRY_CODE_BY_ADDRESS, ClientAddress.of(request));
    }
}
