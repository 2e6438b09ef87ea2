package ba.sigurno.web.http;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;
import org.primefaces.csp.CspState;

/**
 * Lets PrimeFaces put its nonce into the content security policy once the view is built. Left to itself it does so
 * before, when a view does not know yet that it is transient, and then keeps the nonce in an HTTP session, one for
 * every pupil.
 *
 * <p>It also wants each form to bring the nonce back, which only its own script does: a plain form, or the error page
 * after one, would fail. A whole new page gets a new nonce here; the field is the only way to set it.
 */
public class ScriptNonce implements PhaseListener, SystemEventListener {

    private static final long serialVersionUID = 1L;
    private static final VarHandle NONCE = nonce();

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
        if (faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest()) {
            renew(state, faces.getViewRoot());
        }
        state.setInitialized(false);
        var policy = faces.getExternalContext().getInitParameter("primefaces.CSP_POLICY");
        CspPhaseListener.initCsp(faces, true, false, null, policy);
    }

    private static void renew(CspState state, UIViewRoot view) {
        var nonce = state.generateNonce();
        NONCE.set(state, nonce);
        if (!view.isTransient()) {
            view.getViewMap().put("primefaces.nonce", nonce);
        }
    }

    private static VarHandle nonce() {
        try {
            return MethodHandles.privateLookupIn(CspState.class, MethodHandles.lookup())
                    .findVarHandle(CspState.class, "nonce", String.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this PrimeFaces keeps its nonce elsewhere", e);
        }
    }
}
