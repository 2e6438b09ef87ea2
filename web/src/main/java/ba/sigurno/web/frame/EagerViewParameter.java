package ba.sigurno.web.frame;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;

/**
 * Sets the parameters of the page on a bean before anything else is read of a form that comes back. Faces itself does
 * so only after it has decided which parts of the page take a click, though that mostly depends on them.
 *
 * @see EagerViewAction
 */
public class EagerViewParameter extends UIViewParameter {

    @Override
    public void processDecodes(FacesContext faces) {
        super.processDecodes(faces);
        if (faces.isPostback()) {
            super.processValidators(faces);
            super.processUpdates(faces);
        }
    }

    @Override
    public void processValidators(FacesContext faces) {
        if (!faces.isPostback()) {
            super.processValidators(faces);
        }
    }

    @Override
    public void processUpdates(FacesContext faces) {
        if (!faces.isPostback()) {
            super.processUpdates(faces);
        }
    }
}
