package ba.sigurno.web.identity;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;

/**
 * Lets PrimeFaces put its nonce into the content security policy once the view is built. Left to itself
 * ({@code primefaces.CSP=true}) it does so before, when a view does not know yet that it is transient, and then keeps the
 * nonce in an HTTP session, one for every pupil; and it wants each form to bring the nonce back, which only its own script
 * does. A whole new page may as well have a new nonce.
 */
public class ScriptNonce implements SystemEventListener {

    private static final String NONCE = "primefaces.nonce";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        boolean renewed = faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest();
        if (renewed) {
            forget(faces.getViewRoot().getViewMap(false));
            // After a forward PrimeFaces makes a new one.
            var request = (HttpServletRequest) external.getRequest();
            request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
        }
        CspPhaseListener.initCsp(faces, true, false, null, external.getInitParameter("primefaces.CSP_POLICY"));
        if (renewed && !faces.getViewRoot().isTransient()) {
            var nonce = PrimeFacesContext.getCspState(faces).getNonce();
            faces.getViewRoot().getViewMap().put(NONCE, nonce);
        }
    }

    private static void forget(Map<String, Object> viewMap) {
        if (viewMap != null) {
            viewMap.remove(NONCE);
        }
    }
}
