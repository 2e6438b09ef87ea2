package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.web.http.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs the caller out. Only by POST: a link could be followed unasked. */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {

    @Inject
    private transient SignInService signIn;

    @Inject
    private transient PupilCookie pupils;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The page sends it, since an old copy of the page may be shown after the cookie is gone.
        boolean pupil = request.getParameter("pupil") != null;
        signIn.signOut(ClientAddress.of(request));
        StaffSession.end(request);
        pupils.clear(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(
                request.getContextPath() + (pupil ? "/join.xhtml?bye=true" : "/identity/signin/sign-in.xhtml"));
    }
}
