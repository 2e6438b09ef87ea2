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
import org.omnifaces.cdi.Param;

/**
 * One request with its history, to decide on and to call off; planning is {@link ba.sigurno.web.workshop.planning.PlanBacking}'s. The forms keep the id in
 * their address, because what may be done is known only when the request is.
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

    @Inject
    @Param
    private String id;

    private RequestView request;
    private String declineReason;
    private String cancelReason;

    /** Reads the request just before it is shown; after a refused action it may be another than before. */
    public void load() {
        read();
        var faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && faces.getMessageList().isEmpty()) {
            sayWhatItIsAlready();
        }
    }

    /** A button was pressed that is not there any more: twice, or after somebody else. */
    private void sayWhatItIsAlready() {
        var state = request.state().name();
        PageMessages.error("workshop_rule_already_" + state.toLowerCase(Locale.ROOT));
    }

    /** The coordinator approves. */
    public String approve() {
        decisions.approve(id);
        return done("workshop_review_approved_done");
    }

    /** The coordinator declines. */
    public String decline() {
        decisions.decline(id, declineReason);
        return done("workshop_review_declined_done");
    }

    /** The planner or the school calls it off. */
    public String cancel() {
        decisions.cancel(id, cancelReason);
        return done("workshop_review_cancelled_done");
    }

    private String done(String key) {
        PageMessages.info(key);
        return "/workshop/request/review?faces-redirect=true&id=" + id;
    }

    public RequestView getRequest() {
        if (request == null) {
            read();
        }
        return request;
    }

    private void read() {
        request = workshops.get(id, language.getCurrent());
    }

    /** Trainer and time; null until planned. */
    public RequestView.Plan getPlan() {
        return getRequest().plan().orElse(null);
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
