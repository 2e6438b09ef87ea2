package ba.sigurno.web.workshop.report;

import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.workshop.report.ReportCommand;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.workshop.request.ReviewBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reports in the stead of a trainer who cannot, on the page of a request. */
@Named
@RequestScoped
public class SteadBacking {

    @Inject
    private WorkshopReportService reports;

    @Inject
    private ReviewBacking review;

    @Inject
    private Caller caller;

    private List<GradeInput> grades = List.of();
    private boolean girlsAsked;
    private int adults;
    private String note;
    private String reason;

    /** Makes a field for each grade that was asked for, once the report is awaited. */
    public void load() {
        if (isOpen()) {
            grades = review.getRequest().classes().stream()
                    .flatMap(each -> each.grades().all().stream())
                    .distinct()
                    .sorted()
                    .map(grade -> new GradeInput(grade, null, null))
                    .toList();
            girlsAsked = reports.countsGirls(review.getId());
        }
    }

    /** Reports that it was held. */
    public String save() {
        var command = new ReportCommand(GradeInput.pupils(grades), GradeInput.girls(grades), adults, note, null);
        reports.reportInStead(review.getId(), command, reason);
        PageMessages.info("workshop_report_workshop_done");
        return "/workshop/request/review?faces-redirect=true&id=" + review.getId();
    }

    /** Returns whether the caller can report on it now. */
    public boolean isOpen() {
        return caller.hasRole(Role.PLANNER) && review.getRequest().standing().equals("UNREPORTED");
    }

    /** Returns a field for each grade. */
    public List<GradeInput> getGrades() {
        return grades;
    }

    /** Returns whether the authority asks for girls and boys. */
    public boolean isGirlsAsked() {
        return girlsAsked;
    }

    public int getAdults() {
        return adults;
    }

    public void setAdults(int adults) {
        this.adults = adults;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
