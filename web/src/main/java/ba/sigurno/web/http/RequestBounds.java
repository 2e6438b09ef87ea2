package ba.sigurno.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses what no page of ours ever sends before anything reads it: a method that nothing uses, an address that cannot be
 * decoded, and a body bigger than the fields of our forms can be. Bodies with files have their bounds in {@link Uploads}.
 */
public class RequestBounds extends HttpFilter {

    /** The biggest body of a call to the API, in bytes. */
    static final long MAX_CALL = 8 * 1024;

    /** The biggest form of pupils and strangers, in bytes. */
    static final long MAX_FORM = 64 * 1024;

    /** The biggest form of staff, in bytes: a programme's texts in four languages, percent-encoded. */
    static final long MAX_STAFF_FORM = 512 * 1024;

    private static final long serialVersionUID = 1L;
    private static final int LENGTH_REQUIRED = 411;
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");
    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            // Without a page: Faces makes none for a method that it does not know.
            Problem.passOver(request);
            Problem.of(request, HttpServletResponse.SC_METHOD_NOT_ALLOWED).write(response);
        } else if (isMalformed(request.getQueryString())) {
            Problem.refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            // Browsers tell the length of a form; without it the bound would be found out only while it is read.
            Problem.refuse(request, response, LENGTH_REQUIRED);
        } else if (Uploads.isMultipart(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > bound(request)) {
            Problem.refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isMalformed(String encoded) {
        return encoded != null
                && encoded.indexOf('%') >= 0
                && MALFORMED.matcher(encoded).find();
    }

    static long bound(HttpServletRequest request) {
        if (request.getUserPrincipal() != null && !request.isUserInRole("PUPIL")) {
            return MAX_STAFF_FORM;
        }
        return request.getServletPath().startsWith("/api") ? MAX_CALL : MAX_FORM;
    }
}
