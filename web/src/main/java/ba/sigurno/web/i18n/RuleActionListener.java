package ba.sigurno.web.i18n;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.persistence.OptimisticLockException;

/**
 * Turns a broken rule or a stale edit, which an action method let through, into a message on the same page with
 * everything typed still there. So a backing just calls its service.
 */
public class RuleActionListener implements ActionListener {

    private final ActionListener wrapped;

    /** Around the listener of the server. */
    public RuleActionListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (FacesException e) {
            if (!explain(e)) {
                throw e;
            }
            FacesContext.getCurrentInstance().validationFailed();
            FacesContext.getCurrentInstance().renderResponse();
        }
    }

    private static boolean explain(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException rule) {
                PageMessages.error(rule.getKey(), rule.getArguments());
                return true;
            }
            if (cause instanceof OptimisticLockException) {
                PageMessages.error("app_error_stale");
                return true;
            }
        }
        return false;
    }
}
