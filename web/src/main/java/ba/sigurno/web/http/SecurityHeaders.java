package ba.sigurno.web.http;

import ba.sigurno.web.i18n.QuietAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells the browser to refuse everything that no page of ours ever does. The content security policy here is replaced on
 * pages with components of PrimeFaces ({@link ScriptNonce}).
 */
public class SecurityHeaders extends HttpFilter {

    /** The header of the content security policy (Content Security Policy Level 3). */
    static final String POLICY_HEADER = "Content-Security-Policy";

    /** What the policies of all pages say; the one of a page adds whose scripts may run. */
    static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "media-src 'self'; frame-ancestors 'none'; worker-src 'self'";

    /** The page that those who write a lesson see in frames of a phone's and of a desk's width. */
    private static final String FRAMED = "/curriculum/journey/preview-lesson.xhtml";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var policy = FRAMED.equals(request.getServletPath())
                ? POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
                : POLICY;
        response.setHeader(POLICY_HEADER, policy + "; script-src 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", QuietAddress.leadsTo(request) ? "no-referrer" : "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (isPersonal(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Returns whether a response may show personal data; the rest are resources, which set their own lifetime. */
    private static boolean isPersonal(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/api")
                || QuietAddress.leadsTo(request);
    }
}
