package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.web.i18n.SecureCookie;
import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Keeps the signed-in account in the HTTP session. The server's session ids have 112 random bits; the session is good
 * only together with a key of 128 bits in a cookie of its own.
 */
public final class StaffSession {

    private static final String SIGNED_IN = SignedIn.class.getName();
    private static final String BY_PASSWORD = "ba.sigurno.byPassword";
    private static final String KEY = StaffSession.class.getName();
    private static final SecureCookie COOKIE = new SecureCookie("sigurno_staff", "Lax");

    private StaffSession() {}

    /**
     * Begins a session, or continues it after the password changed; under another session id, so that a known one is
     * worthless.
     */
    public static void begin(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
        renew(request, response);
        request.getSession().removeAttribute(BY_PASSWORD);
        request.getSession().setAttribute(SIGNED_IN, signedIn);
    }

    /** Remembers that the password was right until the second step; nobody is signed in by that. */
    static void await(HttpServletRequest request, HttpServletResponse response, SignedIn byPassword) {
        renew(request, response);
        request.getSession().removeAttribute(SIGNED_IN);
        request.getSession().setAttribute(BY_PASSWORD, byPassword);
    }

    /**
     * Goes on with the session under another id and key, once its owner has proven again who it is: whoever knows those of
     * before is out.
     */
    public static void renew(ExternalContext external) {
        renew((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
    }

    private static void renew(HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var key = PublicId.random();
        request.getSession().setAttribute(KEY, key);
        COOKIE.write(request, response, key, -1);
    }

    static Optional<SignedIn> read(HttpServletRequest request) {
        return read(request, SIGNED_IN);
    }

    /** Returns what the password opened, while the second step is missing. */
    public static Optional<SignedIn> awaiting(HttpServletRequest request) {
        return read(request, BY_PASSWORD);
    }

    private static Optional<SignedIn> read(HttpServletRequest request, String what) {
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> hasKey(session, request))
                .map(session -> (SignedIn) session.getAttribute(what));
    }

    private static boolean hasKey(HttpSession session, HttpServletRequest request) {
        var key = (String) session.getAttribute(KEY);
        return key != null
                && COOKIE.read(request)
                        .filter(sent -> MessageDigest.isEqual(bytes(sent), bytes(key)))
                        .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
