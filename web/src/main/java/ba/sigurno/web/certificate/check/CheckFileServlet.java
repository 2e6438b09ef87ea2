package ba.sigurno.web.certificate.check;

import ba.sigurno.web.http.Uploads;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes the file of a certificate for the page that checks it, which is a public page and keeps nothing. {@link
 * Uploads} has read it, into memory alone.
 */
@WebServlet(name = "certificate-file", urlPatterns = "/certificate/file")
public class CheckFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/certificate/check/check.xhtml";

    @Inject
    private transient CheckBacking check;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!Uploads.isMultipart(request)) {
            // No form of ours sends any other content type.
            doGet(request, response);
            return;
        }
        var part = request.getPart("file");
        check.setFile(part == null ? new byte[0] : part.getInputStream().readAllBytes());
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /**
     * Leads back to the form: a verdict has no address to come back to, and a reader who chose another language uploads
     * the file again.
     */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + PAGE);
    }
}
