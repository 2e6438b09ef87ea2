package ba.sigurno.web.partners.guideline;

import ba.sigurno.ejb.partners.guideline.DeliveryService;
import ba.sigurno.ejb.partners.guideline.GuidelineService;
import ba.sigurno.ejb.partners.guideline.GuidelineView;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Shows a version of a guideline, publishes it, sends it and begins the next one. */
@Named
@RequestScoped
public class GuidelineBacking {

    private static final String HERE = "/partners/guideline/guideline?faces-redirect=true&id=";

    @Inject
    private GuidelineService guidelines;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private LanguageBacking language;

    private String id;
    private GuidelineView view;
    private String approvedBy;
    private LocalDate approvedOn;

    /** Reads the version. */
    public void load() {
        view = guidelines.get(id, language.getCurrent());
    }

    /** Publishes it. */
    public String publish() {
        guidelines.publish(id, approvedBy, approvedOn);
        PageMessages.info("partners_guideline_publish_done");
        return HERE + id;
    }

    /** Sends it to who does not have it. */
    public String send() {
        PageMessages.plural("partners_guideline_send_done", deliveries.send(id));
        return HERE + id;
    }

    /** Begins the next version. */
    public String next() {
        return "/partners/guideline/edit-guideline?faces-redirect=true&id=" + guidelines.next(id);
    }

    /** Deletes the draft. */
    public String discard() {
        guidelines.discard(id);
        PageMessages.info("partners_guideline_discard_done");
        return "/partners/guideline/guidelines?faces-redirect=true";
    }

    public GuidelineView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }
}
