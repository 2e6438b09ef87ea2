package ba.sigurno.web.identity.signin;

import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.web.http.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs staff out. Only by POST: a link could be followed unasked. */
@WebServlet("/signout")
public class SignOutServlet extends HttpServlet {

    @Inject
    private transient SignInService signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StaffSession.read(request).ifPresent(signedIn -> signIn.signOut(signedIn, ClientAddress.of(request)));
        StaffSession.end(request);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(request.getContextPath() + "/identity/signin/sign-in.xhtml");
    }
}
