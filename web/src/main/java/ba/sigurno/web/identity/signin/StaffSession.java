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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the signed-in account in the HTTP session. The server's session ids have 112 random bits; the session is good
 * only together with a key of 128 bits in a cookie of its own.
 */
public final class StaffSession {

    private static final String SIGNED_IN = SignedIn.class.getName();
    private static final String BY_PASSWORD = "ba.sigurno.byPassword";
    private static final String BINDINGS = SessionBinding.class.getName();
    private static final String SUSPENDED_AT = "ba.sigurno.suspendedAt";
    private static final String KEY = StaffSession.class.getName();

    /** The networks and browsers in which a session was confirmed that are kept: those of a day. */
    private static final int MAX_BINDINGS = 8;

    private static final SecureCookie COOKIE = new SecureCookie("sigurno_staff", "Lax");

    private StaffSession() {}

    /**
     * Begins a session, or continues it after the password changed or the second step was taken again; under another session
     * id, so that a known one is worthless.
     */
    public static void begin(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
        var bindings = bindings(request, signedIn);
        renew(request, response);
        request.getSession().removeAttribute(BY_PASSWORD);
        request.getSession().setAttribute(SIGNED_IN, signedIn);
        request.getSession().setAttribute(BINDINGS, bindings);
    }

    /** Returns the network and browser of a request and those in which the same session was confirmed before, the latest first. */
    private static List<String> bindings(HttpServletRequest request, SignedIn signedIn) {
        var before = read(request)
                .filter(known -> known.began().equals(signedIn.began())
                        && known.accountId().equals(signedIn.accountId()))
                .map(known -> confirmedIn(request))
                .orElse(List.of());
        return Stream.concat(Stream.of(SessionBinding.of(request)), before.stream())
                .distinct()
                .limit(MAX_BINDINGS)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> confirmedIn(HttpServletRequest request) {
        return Objects.requireNonNullElse((List<String>) request.getSession().getAttribute(BINDINGS), List.of());
    }

    /** Returns whether a session is used on a network and by a browser in which it was confirmed. */
    static boolean isConfirmedHere(HttpServletRequest request) {
        return confirmedIn(request).contains(SessionBinding.of(request));
    }

    /** Lets the second step follow where a session was not confirmed; where it was it goes on as it is. */
    static void suspend(HttpServletRequest request, SignedIn unconfirmed) {
        request.getSession().setAttribute(BY_PASSWORD, unconfirmed);
        request.getSession().setAttribute(SUSPENDED_AT, SessionBinding.of(request));
    }

    /** Returns what the second step goes on with on the network and in the browser of a request. */
    static Optional<SignedIn> suspended(HttpServletRequest request) {
        return awaiting(request)
                .filter(waiting -> waiting.goesOn()
                        && SessionBinding.of(request)
                                .equals(request.getSession().getAttribute(SUSPENDED_AT)));
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

    /** Returns whose session it is, wherever it is used. */
    static Optional<SignedIn> read(HttpServletRequest request) {
        return read(request, SIGNED_IN);
    }

    /** Returns what the password opened, now or in a session that goes on, while the second step is missing. */
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
