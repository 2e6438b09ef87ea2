package ba.sigurno.web.frame;

import ba.sigurno.web.i18n.RuleActionListener;
import jakarta.el.ELException;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;

/**
 * Loads the data of a page: with {@code onPostback="true"} also for a form that comes back, right after the parameters
 * of the page are known and before anything else is read, so that the page takes a click on everything that the data
 * lets it show. The input is applied over the data afterwards. An outcome counts on the first request only.
 *
 * @see EagerViewParameter
 */
public class EagerViewAction extends UIViewAction {

    @Override
    public void decode(FacesContext faces) {
        if (!faces.isPostback()) {
            super.decode(faces);
        } else if (isOnPostback() && isRendered() && !faces.isValidationFailed()) {
            load(faces);
        }
    }

    private void load(FacesContext faces) {
        try {
            getActionExpression().invoke(faces.getELContext(), null);
        } catch (ELException e) {
            if (!RuleActionListener.explain(e, this)) {
                throw e;
            }
        }
    }
}
