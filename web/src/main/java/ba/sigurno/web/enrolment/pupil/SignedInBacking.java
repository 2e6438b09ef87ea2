package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.enrolment.pupil.PupilSignInService;
import ba.sigurno.ejb.enrolment.pupil.RecognisedPupil;
import ba.sigurno.web.identity.signin.PupilCookie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Tells which pupil is signed in with this browser; which member of staff, Navigation knows. */
@Named
@RequestScoped
public class SignedInBacking {

    @Inject
    private PupilSignInService signIn;

    @Inject
    private PupilCookie cookie;

    @Inject
    private HttpServletRequest request;

    private RecognisedPupil pupil;

    @PostConstruct
    void recognise() {
        pupil = cookie.read(request).flatMap(signIn::recognise).orElse(null);
    }

    /** Returns the pupil; null when there is none. */
    public RecognisedPupil getPupil() {
        return pupil;
    }
}
