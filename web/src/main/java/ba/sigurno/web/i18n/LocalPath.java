package ba.sigurno.web.i18n;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Checks paths within this site, to redirect to; anything else that a caller may have injected becomes the start page.
 */
public final class LocalPath {

    /** One slash, then no second one and no backslash, which browsers read as a slash: that would be another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private LocalPath() {}

    /** Returns {@code path} if it leads to a page of this site, else {@code /}. */
    public static String safe(String path) {
        return path != null && path.length() <= 2000 && LOCAL.matcher(path).matches() ? path : "/";
    }

    /** Returns the path and query of the request, also on an error page. */
    public static String here(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        var query = request.getQueryString();
        return safe(query == null ? path : path + "?" + query);
    }
}
