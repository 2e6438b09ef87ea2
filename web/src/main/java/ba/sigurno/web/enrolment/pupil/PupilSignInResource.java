package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.enrolment.pupil.PupilSignInService;
import ba.sigurno.ejb.enrolment.pupil.SignedInPupil;
import ba.sigurno.web.i18n.LanguageCookie;
import ba.sigurno.web.i18n.LocalPath;
import ba.sigurno.web.identity.signin.DeviceCookie;
import ba.sigurno.web.identity.signin.PupilCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Signs pupils in by the two codes of {@code /join.xhtml}. */
@Path("pupil/sign-in")
@ApplicationScoped
public class PupilSignInResource {

    @Inject
    private PupilSignInService signIn;

    @Inject
    private PupilCookie cookie;

    @Inject
    private DeviceCookie devices;

    @Inject
    private PupilForms forms;

    @Inject
    private HttpServletRequest request;

    /**
     * Signs the pupil in, in the language of the class; or goes back to the sign-in page, which keeps the class code.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @FormParam("c") String joinCode,
            @FormParam("p") String typedCode,
            @FormParam("picture") List<String> pictures,
            @FormParam("back") String back,
            @Context HttpServletResponse response) {
        boolean byPictures = !pictures.isEmpty();
        var personalCode = byPictures ? String.join("", pictures) : typedCode;
        return forms.answer(door("wait", joinCode, back, byPictures), () -> {
            var origin = devices.origin(request);
            var pupil = signIn.signIn(joinCode, personalCode, origin);
            devices.write(request, response, origin.device(), pupil.map(SignedInPupil::classId));
            if (pupil.isEmpty()) {
                return door("wrong", joinCode, back, byPictures);
            }
            cookie.write(request, response, pupil.get().pass());
            LanguageCookie.remember(request, response, pupil.get().language());
            return target(back);
        });
    }

    private static String target(String back) {
        var wished = LocalPath.safe(back);
        return wished.startsWith("/curriculum/") || wished.startsWith("/quiz/") || wished.startsWith("/competition/")
                ? wished
                : PupilForms.HOME;
    }

    private static String door(String problem, String joinCode, String back, boolean byPictures) {
        return "/join.xhtml?problem=" + problem + (byPictures ? "&pictures=true" : "") + parameter("c", joinCode)
                + parameter("back", back);
    }

    private static String parameter(String name, String value) {
        return value == null || value.isBlank() || value.length() > 200
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8);
    }
}
