package ba.sigurno.web.helpline.quality;

import ba.sigurno.ejb.helpline.quality.QualityLine;
import ba.sigurno.ejb.helpline.quality.QualityMonth;
import ba.sigurno.ejb.helpline.quality.QualityService;
import ba.sigurno.persistence.helpline.quality.QualityOutcome;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the contacts to review, and what became of the samples. */
@Named
@RequestScoped
public class ReviewsBacking {

    @Inject
    private QualityService quality;

    private List<QualityLine> waiting;
    private List<QualityMonth> months;

    /** Reads them. */
    public void load() {
        waiting = quality.waiting();
        months = quality.months();
    }

    /** Notes that a contact was as it should be. */
    public String met(String id) {
        return review(id, QualityOutcome.MET);
    }

    /** Notes that there is something to talk about. */
    public String talk(String id) {
        return review(id, QualityOutcome.TALK);
    }

    private String review(String id, QualityOutcome found) {
        quality.review(id, found);
        PageMessages.saved();
        return "/helpline/quality/reviews?faces-redirect=true";
    }

    public List<QualityLine> getWaiting() {
        return waiting;
    }

    public List<QualityMonth> getMonths() {
        return months;
    }
}
