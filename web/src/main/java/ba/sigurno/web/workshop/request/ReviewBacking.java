package ba.sigurno.web.workshop.request;

import ba.sigurno.ejb.workshop.request.RequestView;
import ba.sigurno.ejb.workshop.request.WorkshopDecisionService;
import ba.sigurno.ejb.workshop.request.WorkshopService;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/**
 * Shows one request with its history, to decide on and to cancel; {@link ba.sigurno.web.workshop.planning.PlanBacking}
 * plans it.
 */
@Named
@RequestScoped
public class ReviewBacking {

    @Inject
    private WorkshopService workshops;

    @Inject
    private WorkshopDecisionService decisions;

    @Inject
    private LanguageBacking language;

    private String id;
    private RequestView request;
    private String declineReason;
    private String cancelReason;
    private String withdrawReason;
    private String next;

    /** Reads the request, and which one waits for the caller's decision next. */
    public void load() {
        request = workshops.get(id, language.getCurrent());
        next = workshops.nextToDecide(id).orElse(null);
    }

    /** Reads it again before it is shown after an action: the change that refused the action may show here too. */
    public void explain() {
        var faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            load();
            if (faces.getMessageList().isEmpty()) {
                sayWhatItIsAlready();
            }
        }
    }

    /**
     * Explains the present state after a button was pressed that is not there any more: twice, or after somebody else.
     */
    private void sayWhatItIsAlready() {
        var state = request.state().name();
        PageMessages.error("workshop_rule_already_" + state.toLowerCase(Locale.ROOT));
    }

    /** Approves it for who decides. */
    public String approve() {
        decisions.approve(id);
        return done("workshop_review_approved_done");
    }

    /** Declines it for who decides. */
    public String decline() {
        decisions.decline(id, declineReason);
        return done("workshop_review_declined_done");
    }

    /** Takes the approval back for who decides. */
    public String withdraw() {
        decisions.withdrawApproval(id, withdrawReason);
        return done("workshop_review_withdrawn_done");
    }

    /** Cancels it for the planner or the school. */
    public String cancel() {
        decisions.cancel(id, cancelReason);
        return done("workshop_review_cancelled_done");
    }

    private String done(String key) {
        PageMessages.info(key);
        return "/workshop/request/review?faces-redirect=true&id=" + id;
    }

    public RequestView getRequest() {
        return request;
    }

    /** Returns trainer and time; null until planned. */
    public RequestView.Plan getPlan() {
        return request.plan().orElse(null);
    }

    /** Returns the public id of the request that waits longest for the caller's decision, but this one; null for none. */
    public String getNext() {
        return next;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }
}
