package ba.sigurno.web.workshop.report;

import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.workshop.report.WorkshopOutcome;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.workshop.request.ReviewBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows on the page of a request what came of its workshop, and gives up its time for the planner. */
@Named
@RequestScoped
public class OutcomeBacking {

    @Inject
    private WorkshopReportService reports;

    @Inject
    private ReviewBacking review;

    @Inject
    private LanguageBacking language;

    private WorkshopOutcome outcome;
    private String reason;

    /** Reads what came of it, once it is held; the request is there already. */
    public void load() {
        if (review.getRequest().state() == RequestState.HELD) {
            outcome = reports.outcome(review.getId()).orElse(null);
        }
    }

    /** Says that it cannot be held at its time, or was not. */
    public String free() {
        reports.free(review.getId(), reason);
        PageMessages.info("workshop_report_workshop_freed");
        return "/workshop/request/review?faces-redirect=true&id=" + review.getId();
    }

    /** Returns a number of children, or the word for a hidden one. */
    public String figure(Figure figure) {
        return figure.isHidden()
                ? Messages.text(language.getCurrent(), "workshop_review_few_pupils")
                : String.valueOf(figure.getValue());
    }

    /** Returns the grade of a figure, to be named. */
    public ClassGrades grades(int grade) {
        return ClassGrades.of(grade);
    }

    /** Returns what came of it; null until it is reported on. */
    public WorkshopOutcome getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
