package ba.sigurno.web.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;

/**
 * Treats a form that comes back as expired whenever its view cannot be restored, also when what it says of that view
 * was never true. Faces itself fails then.
 */
public class LostViews extends ViewHandlerWrapper {

    /** Wraps the handler of the server. */
    public LostViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        try {
            return super.restoreView(context, viewId);
        } catch (ViewExpiredException e) {
            throw e;
        } catch (FacesException e) {
            throw new ViewExpiredException(e.getMessage(), e, viewId);
        }
    }
}
