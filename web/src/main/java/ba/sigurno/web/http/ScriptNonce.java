package ba.sigurno.web.http;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspState;

/**
 * Gives each page a nonce for the inline scripts of PrimeFaces once its view is built, and the policy that knows it when
 * the page has a component. Left to itself PrimeFaces does so before, when a view does not know yet that it is
 * transient, and then keeps the nonce in an HTTP session, one for every pupil.
 *
 * <p>It also wants each form to bring the nonce back, which only its own script does. A plain form, or the error page
 * after one, brings none: here its request gets the one that the page will have.
 */
public class ScriptNonce implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;

    /** The parameter of a form, and the entry of a view, by which PrimeFaces knows the nonce again. */
    private static final String NONCE = "primefaces.nonce";

    /** Beside the scripts of this nonce, components need style attributes, and pictures within their stylesheets. */
    private static final String POLICY_OF_COMPONENTS = SecurityHeaders.POLICY
            + "; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; script-src 'self' 'nonce-%s'";

    /** The stylesheet of the schedule holds a font, which browsers load also where nothing is written in it. */
    private static final String FONT_OF_SCHEDULE = "; font-src data:";

    private static final String SCHEDULE = "schedule/schedule.css";

    /** Returns whether the page that was built has a component of PrimeFaces, as what it loads tells. */
    public static boolean isOfComponents(FacesContext faces) {
        return loads(faces, "library", "primefaces");
    }

    private static boolean loads(FacesContext faces, String attribute, String value) {
        return faces.getViewRoot().getComponentResources(faces, "head").stream()
                .anyMatch(resource -> value.equals(resource.getAttributes().get(attribute)));
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /** Tells PrimeFaces that it is done, so that its own listener does nothing. */
    @Override
    public void beforePhase(PhaseEvent event) {
        PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var state = PrimeFacesContext.getCspState(faces);
        boolean ajax = faces.getPartialViewContext().isAjaxRequest();
        if (ajax) {
            bring(known(faces, state), faces);
        } else if (faces.isPostback()) {
            bring(renewed(faces.getViewRoot(), state), faces);
        }
        if (!ajax && isOfComponents(faces)) {
            var nonce = state.getNonce();
            var policy =
                    POLICY_OF_COMPONENTS.formatted(nonce) + (loads(faces, "name", SCHEDULE) ? FONT_OF_SCHEDULE : "");
            faces.getExternalContext().setResponseHeader(SecurityHeaders.POLICY_HEADER, policy);
            PrimeFaces.current().executeInitScript("PrimeFaces.csp.init('" + nonce + "')");
        }
    }

    /** Returns the nonce of the page that asks by a script, whose policy stays; without one, a new one harms nothing. */
    private static String known(FacesContext faces, CspState state) {
        var map = faces.getViewRoot().getViewMap(false);
        var nonce = map == null ? null : (String) map.get(NONCE);
        return nonce == null ? state.generateNonce() : nonce;
    }

    /** Returns a new nonce: a form that comes back is answered by a whole new page. */
    private static String renewed(UIViewRoot view, CspState state) {
        var nonce = state.generateNonce();
        if (!view.isTransient()) {
            view.getViewMap().put(NONCE, nonce);
        }
        return nonce;
    }

    private static void bring(String nonce, FacesContext faces) {
        var external = faces.getExternalContext();
        external.setRequest(new HttpServletRequestWrapper((HttpServletRequest) external.getRequest()) {
            @Override
            public String getParameter(String name) {
                return NONCE.equals(name) ? nonce : super.getParameter(name);
            }
        });
    }
}
