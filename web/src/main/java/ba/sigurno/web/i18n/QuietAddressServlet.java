package ba.sigurno.web.i18n;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows pages at addresses that say nothing of them, and takes their forms there: the browser's history has no other. */
@WebServlet(
        name = "quiet-addresses",
        urlPatterns = {QuietAddress.NOTE, QuietAddress.OPEN, QuietAddress.PAGE})
public class QuietAddressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(QuietAddress.PAGES.get(request.getServletPath()))
                .forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        doGet(request, response);
    }
}
