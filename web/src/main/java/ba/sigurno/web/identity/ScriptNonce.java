package ba.sigurno.web.identity;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.csp.CspPhaseListener;

/**
 * Lets PrimeFaces put its nonce into the content security policy once the view is built. Left to itself
 * ({@code primefaces.CSP=true}) it does so before, when a view does not know yet that it is transient, and then keeps the
 * nonce in an HTTP session, one for every pupil.
 */
public class ScriptNonce implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        if (faces.getViewRoot().isTransient() && faces.isPostback()) {
            // A form of a transient view brings no nonce along; PrimeFaces makes a new one only for a forward.
            var request = (HttpServletRequest) external.getRequest();
            request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
        }
        CspPhaseListener.initCsp(faces, true, false, null, external.getInitParameter("primefaces.CSP_POLICY"));
    }
}
