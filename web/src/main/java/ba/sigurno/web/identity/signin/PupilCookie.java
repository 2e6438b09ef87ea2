package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.access.PupilPass;
import ba.sigurno.ejb.identity.signin.PupilToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie by which a pupil's browser is known; its {@link PupilToken} ends too when nobody closes the browser. */
@ApplicationScoped
public class PupilCookie {

    private static final String NAME = "sigurno_pupil";

    /** Lives as long as the browser is open: the next child at a school's computer must not find the one before. */
    private static final int TTL = -1;

    @Inject
    private PupilToken tokens;

    /** Signs a pupil in; anybody else who used this browser is signed out. */
    public void write(HttpServletRequest request, HttpServletResponse response, PupilPass pass) {
        StaffSession.end(request);
        response.addCookie(cookie(request, tokens.issue(pass), TTL));
    }

    /** Signs the pupil out. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        if (cookies(request).findFirst().isPresent()) {
            response.addCookie(cookie(request, "", 0));
        }
    }

    /** Returns the pass of the pupil who signed in. */
    Optional<PupilPass> read(HttpServletRequest request) {
        return cookies(request).findFirst().flatMap(cookie -> tokens.read(cookie.getValue()));
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Stream.of(cookies).filter(cookie -> NAME.equals(cookie.getName()));
    }

    private static Cookie cookie(HttpServletRequest request, String value, int life) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setMaxAge(life);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
