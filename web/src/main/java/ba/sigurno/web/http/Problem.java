package ba.sigurno.web.http;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.web.i18n.LanguageCookie;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A failure that a caller of the API is told of, as {@code application/problem+json} (RFC 9457).
 *
 * @param status the status of the response
 * @param key the key of the message that its title is, for programs
 * @param title its title, in the caller's language
 */
public record Problem(int status, String key, String title) {

    private static final String TYPE = "application/problem+json";

    /** Looked up once, so that refusing a whole country for a moment costs little. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /**
     * The size up to which a refused body is read, in bytes: a browser reads our response only after it has sent all,
     * and beyond this size reads none.
     */
    private static final long MAX_PASSED_OVER = 50L * 1024 * 1024;

    private static final int LENGTH_REQUIRED = 411;

    /** Creates a problem whose title is a message in the caller's language. */
    public static Problem of(HttpServletRequest request, int status, String key, Object... arguments) {
        return new Problem(status, key, Messages.text(LanguageCookie.read(request), key, arguments));
    }

    /** Creates a problem of which no more is known than its status. */
    public static Problem of(HttpServletRequest request, int status) {
        return of(request, status, key(status));
    }

    /** Starts the response of a resource. */
    public ResponseBuilder response() {
        return Response.status(status).type(TYPE).entity(json());
    }

    /** Answers a servlet's request. */
    public void write(HttpServletResponse response) throws IOException {
        var body = json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /**
     * Refuses a request: reads its body to the end, keeping nothing of it, and answers with the status; a caller of the
     * API gets a problem, a reader one of the error pages of web.xml.
     */
    static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException, ServletException {
        passOver(request);
        if (!request.getServletPath().startsWith("/api")) {
            response.setStatus(status);
            var page = status == LENGTH_REQUIRED ? HttpServletResponse.SC_BAD_REQUEST : status;
            request.getRequestDispatcher("/error/" + page + ".xhtml").forward(new WithoutParameters(request), response);
            return;
        }
        of(request, status).write(response);
    }

    /** Reads a body that nobody wants; from then on it has no parameters either. */
    static void passOver(HttpServletRequest request) throws IOException {
        var in = request.getInputStream();
        var bytes = new byte[64 * 1024];
        // No more than was announced: behind it the server would wait for what may never come.
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        long left = chunked ? MAX_PASSED_OVER : Math.min(request.getContentLengthLong(), MAX_PASSED_OVER);
        try {
            while (left > 0) {
                int read = in.read(bytes);
                left = read < 0 ? 0 : left - read;
            }
        } catch (IOException e) {
            // Whoever read it before has closed it, or the sender has gone: nothing is left.
        }
    }

    /** Returns the key of the message that says what a status means. */
    private static String key(int status) {
        return switch (status) {
            case 403 -> "app_error_403_title";
            case 404 -> "app_error_404_title";
            case 413 -> "app_error_413_title";
            case 415 -> "app_error_415_title";
            default -> "app_error_400_title";
        };
    }

    private String json() {
        return JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("title", title)
                .add("key", key)
                .build()
                .toString();
    }

    /** A request whose body was refused: the server would look for parameters in what has been read already. */
    private static final class WithoutParameters extends HttpServletRequestWrapper {

        private WithoutParameters(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
