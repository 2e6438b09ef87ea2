package ba.sigurno.web.training.attendance;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/**
 * Holds in the HTTP session the code from a wall that a browser had in time, and the ticket it got for that: signing in
 * goes between the two.
 */
final class ScannedCode {

    private static final String SCANNED = ScannedCode.class.getName();

    private record Kept(String code, String ticket) implements Serializable {}

    private ScannedCode() {}

    static String keep(HttpServletRequest request, String code, String ticket) {
        request.getSession().setAttribute(SCANNED, new Kept(code, ticket));
        return ticket;
    }

    /** Returns the ticket that this browser got for a code, if it did. */
    static Optional<String> ticket(HttpServletRequest request, String code) {
        var session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (Kept) session.getAttribute(SCANNED))
                .filter(kept -> kept.code().equals(code))
                .map(Kept::ticket);
    }
}
