package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Keeps the signed-in account in the HTTP session. */
public final class StaffSession {

    private static final String SIGNED_IN = SignedIn.class.getName();

    private StaffSession() {}

    /**
     * Begins a session, or continues it after the password changed; under another session id, so that a known one is
     * worthless.
     */
    public static void begin(HttpServletRequest request, SignedIn signedIn) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(SIGNED_IN, signedIn);
    }

    static Optional<SignedIn> read(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(SIGNED_IN));
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
