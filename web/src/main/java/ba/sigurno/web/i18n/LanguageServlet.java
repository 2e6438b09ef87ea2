package ba.sigurno.web.i18n;

import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stores the choice of a language and goes back: {@code /language?to=hr&back=/identity/signin/sign-in.xhtml}. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    @Inject
    private transient Event<LanguageChosen> chosen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.ofTag(request.getParameter("to")).ifPresent(language -> {
            LanguageCookie.remember(request, response, language);
            chosen.fire(new LanguageChosen(language));
        });
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(LocalPath.safe(request.getParameter("back")));
    }
}
