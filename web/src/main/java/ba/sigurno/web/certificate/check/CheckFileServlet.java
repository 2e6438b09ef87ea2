package ba.sigurno.web.certificate.check;

import ba.sigurno.ejb.certificate.check.FileCheck;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes the file of a certificate for the page that checks it. It has a way of its own, because nothing of such a file
 * may touch the disk: a file bigger than the memory for it is not taken at all.
 */
@WebServlet(name = "certificate-file", urlPatterns = "/certificate/file")
@MultipartConfig(
        maxFileSize = FileCheck.MAX,
        maxRequestSize = CheckFileServlet.MAX_REQUEST,
        fileSizeThreshold = CheckFileServlet.MAX_REQUEST)
public class CheckFileServlet extends HttpServlet {

    /** The biggest file with its multipart headers, in bytes. */
    static final int MAX_REQUEST = FileCheck.MAX + 16 * 1024;

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/certificate/check/check.xhtml";
    private static final String TOO_BIG = PAGE + "?big=true";

    /**
     * The size up to which a request is read to its end, in bytes: a browser reads our response only after it has sent
     * all, and beyond this size reads none.
     */
    private static final long TIMEOUT = 50L * 1024 * 1024;

    @Inject
    private transient CheckBacking check;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_REQUEST) {
            passOver(request);
            response.sendRedirect(request.getContextPath() + TOO_BIG);
            return;
        }
        try {
            var part = request.getPart("file");
            check.setFile(part == null ? new byte[0] : part.getInputStream().readAllBytes());
        } catch (IllegalStateException e) {
            response.sendRedirect(request.getContextPath() + TOO_BIG);
            return;
        } catch (ServletException | IOException e) {
            // No form of ours sends any other content type.
            doGet(request, response);
            return;
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private static void passOver(HttpServletRequest request) throws IOException {
        var in = request.getInputStream();
        for (long left = Math.min(request.getContentLengthLong(), TIMEOUT); left > 0; ) {
            long passed = in.read(new byte[64 * 1024]);
            left = passed < 0 ? 0 : left - passed;
        }
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
