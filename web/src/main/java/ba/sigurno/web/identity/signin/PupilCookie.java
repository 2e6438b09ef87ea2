package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.access.PupilPass;
import ba.sigurno.ejb.identity.signin.PupilToken;
import ba.sigurno.web.i18n.SecureCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** The cookie by which a pupil's browser is known; its {@link PupilToken} ends too when nobody closes the browser. */
@ApplicationScoped
public class PupilCookie {

    private static final SecureCookie COOKIE = new SecureCookie("sigurno_pupil", "Strict");

    /** Lives as long as the browser is open: the next child at a school's computer must not find the one before. */
    private static final int TTL = -1;

    @Inject
    private PupilToken tokens;

    /** Signs a pupil in. */
    public void write(HttpServletRequest request, HttpServletResponse response, PupilPass pass) {
        COOKIE.write(request, response, tokens.issue(pass), TTL);
    }

    /** Signs the pupil out. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        if (COOKIE.read(request).isPresent()) {
            COOKIE.write(request, response, "", 0);
        }
    }

    /** Returns the pass of the pupil who signed in. */
    public Optional<PupilPass> read(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(tokens::read);
    }

    /** Returns for how long the pupil who signed in will be known by it. */
    public Optional<Duration> left(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(tokens::left);
    }
}
