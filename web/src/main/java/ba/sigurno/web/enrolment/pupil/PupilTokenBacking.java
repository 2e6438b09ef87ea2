package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.identity.access.PupilPass;
import ba.sigurno.web.http.PupilPages;
import ba.sigurno.web.identity.signin.PupilCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** Tells a page whose token it is shown by, and for how long that is valid, without asking the database. */
@Named
@RequestScoped
public class PupilTokenBacking {

    @Inject
    private PupilCookie cookie;

    @Inject
    private HttpServletRequest request;

    /** Returns whether the page is one of pupils, and one is signed in. */
    public boolean isPupils() {
        return PupilPages.include(request) && getWho() != null;
    }

    /** Returns the pupil's public id; null when there is no valid token. */
    public String getWho() {
        return cookie.read(request).map(PupilPass::pupilId).orElse(null);
    }

    /** Returns for how long the token is still valid, in milliseconds: a clock of a school's computer may be wrong. */
    public long getLeft() {
        return cookie.left(request).map(Duration::toMillis).orElse(0L);
    }
}
