package ba.sigurno.web.i18n;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.persistence.OptimisticLockException;

/**
 * Turns broken rules or a stale edit, which an action method let through, into messages on the same page with
 * everything typed still there. So a backing just calls its service.
 *
 * <p>The message is shown next to the field of the sent form that claims the rule, see {@link RuleClaims}, else on top.
 * Where the button, its form or the view action has the attribute {@value #REFUSED}, an outcome, it is shown there
 * instead: for objects that the same page cannot show any more.
 */
public class RuleActionListener implements ActionListener {

    /** The attribute of a request that broke a rule, for the page that is answered looks as any other. */
    public static final String BROKEN = RuleActionListener.class.getName();

    private static final String REFUSED = "refused";

    private final ActionListener wrapped;

    /** Wraps the listener of the server. */
    public RuleActionListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (FacesException e) {
            if (!explain(e, event.getComponent())) {
                throw e;
            }
        }
    }

    /**
     * Reports the broken rule or stale edit behind a failure of this component's action; returns false for another
     * failure.
     */
    public static boolean explain(Throwable thrown, UIComponent source) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException rule) {
                refuse(rule, source);
                return true;
            }
            if (cause instanceof OptimisticLockException) {
                PageMessages.error("app_error_stale");
                showAgain();
                return true;
            }
        }
        return false;
    }

    private static void refuse(DomainException rule, UIComponent source) {
        FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(BROKEN, true);
        var elsewhere = refused(source);
        if (elsewhere != null) {
            rule.getAll().forEach(each -> PageMessages.warn(each.getKey(), each.getArguments()));
            var faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, elsewhere);
        } else {
            for (var each : rule.getAll()) {
                if (!RuleClaims.tell(each, source)) {
                    PageMessages.error(each.getKey(), each.getArguments());
                }
            }
            showAgain();
        }
    }

    private static String refused(UIComponent source) {
        for (var at = source; at != null; at = at.getParent()) {
            if (at.getAttributes().get(REFUSED) instanceof String outcome) {
                return outcome;
            }
        }
        return null;
    }

    private static void showAgain() {
        FacesContext.getCurrentInstance().validationFailed();
        FacesContext.getCurrentInstance().renderResponse();
    }
}
