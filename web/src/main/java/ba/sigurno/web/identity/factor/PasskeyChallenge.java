package ba.sigurno.web.identity.factor;

import ba.sigurno.ejb.identity.factor.WebAuthn;
import jakarta.servlet.http.HttpServletRequest;

/** Keeps in the HTTP session what a browser is asked to sign: the page that was shown last is answered, once. */
final class PasskeyChallenge {

    private static final String NAME = PasskeyChallenge.class.getName();

    private PasskeyChallenge() {}

    /** Returns a new one, which replaces the one before. */
    static String issue(HttpServletRequest request) {
        var challenge = WebAuthn.newChallenge();
        request.getSession().setAttribute(NAME, challenge);
        return challenge;
    }

    /** Returns it and forgets it; null when there is none any more. */
    static String take(HttpServletRequest request) {
        var session = request.getSession();
        var challenge = (String) session.getAttribute(NAME);
        session.removeAttribute(NAME);
        return challenge;
    }
}
