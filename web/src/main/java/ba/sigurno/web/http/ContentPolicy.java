package ba.sigurno.web.http;

import jakarta.faces.context.FacesContext;

/**
 * Says what a browser may load and run for a page (Content Security Policy Level 3). The policy is strict; a page with
 * components of PrimeFaces has one that lets these run their inline scripts by a nonce, and set style attributes.
 */
public final class ContentPolicy {

    /** The header that carries it. */
    static final String HEADER = "Content-Security-Policy";

    private static final String BASE = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'; worker-src 'self'; ";

    /** The policy of everything but pages with components. */
    static final String STRICT = BASE + "script-src 'self'";

    private static final String COMPONENTS = BASE
            + "img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; script-src 'self' 'nonce-%s'";

    private ContentPolicy() {}

    /** Returns the policy of a page with components, whose inline scripts carry the nonce. */
    static String ofComponents(String nonce) {
        return COMPONENTS.formatted(nonce);
    }

    /** Returns whether the page that was built has a component of PrimeFaces, as what it loads tells. */
    public static boolean isOfComponents(FacesContext faces) {
        return faces.getViewRoot().getComponentResources(faces, "head").stream().anyMatch(resource -> "primefaces"
                .equals(resource.getAttributes().get("library")));
    }
}
