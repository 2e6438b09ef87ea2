package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.enrolment.pupil.PupilSignInService;
import ba.sigurno.web.identity.signin.PupilCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Signs a pupil out, and nobody else who is signed in with the same browser. */
@Path("pupil/sign-out")
@ApplicationScoped
public class PupilSignOutResource {

    @Inject
    private PupilSignInService signIn;

    @Inject
    private PupilCookie cookie;

    @Inject
    private HttpServletRequest request;

    /** Ends the pupil's token, wherever a copy of it may be, and leads to the sign-in page. */
    @POST
    public Response signOut(@Context HttpServletResponse response) {
        cookie.read(request).ifPresent(signIn::signOut);
        cookie.clear(request, response);
        return Response.seeOther(URI.create(request.getContextPath() + "/join.xhtml?bye=true"))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}
