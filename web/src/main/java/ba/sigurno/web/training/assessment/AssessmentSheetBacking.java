package ba.sigurno.web.training.assessment;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.training.assessment.AssessmentSheet;
import ba.sigurno.ejb.training.assessment.AssessmentSheetService;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;

/** Shows who took the tests of a training, and sets when they are open. */
@Named
@RequestScoped
public class AssessmentSheetBacking {

    @Inject
    private AssessmentSheetService sheets;

    @Inject
    private LanguageBacking language;

    @Inject
    private Caller caller;

    private String id;
    private String requirement;
    private String teacher;
    private String reason;
    private AssessmentSheet sheet;
    private LocalDate openDay;
    private LocalTime openTime;
    private LocalDate closeDay;
    private LocalTime closeTime;

    /** Reads the page; only for who leads the training. */
    public void load() {
        sheet = sheets.sheet(id, language.getCurrent());
        var opens = Dates.local(sheet.opensAt());
        openDay = opens.toLocalDate();
        openTime = opens.toLocalTime();
        var closes = Dates.local(sheet.closesAt());
        closeDay = closes.toLocalDate();
        closeTime = closes.toLocalTime();
    }

    /** Sets when the tests are open. */
    public String open() {
        sheets.open(id, Dates.instant(openDay, openTime), Dates.instant(closeDay, closeTime));
        PageMessages.saved();
        return "/training/assessment/assessment-sheet?faces-redirect=true&id=" + id;
    }

    /** Grants the teacher of the address one more attempt at the test of the address. */
    public String grant() {
        sheets.grant(id, requirement, teacher, reason);
        PageMessages.info("training_assessment_sheet_granted");
        return "/training/assessment/assessment-sheet?faces-redirect=true&id=" + id;
    }

    /** Returns whether the caller may see how the questions measured. */
    public boolean isAnalyst() {
        return caller.hasRole(Role.EDITOR) || caller.hasRole(Role.ADMIN);
    }

    public AssessmentSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getRequirement() {
        return requirement;
    }

    public void setRequirement(String requirement) {
        this.requirement = requirement;
    }

    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getOpenDay() {
        return openDay;
    }

    public void setOpenDay(LocalDate openDay) {
        this.openDay = openDay;
    }

    public LocalTime getOpenTime() {
        return openTime;
    }

    public void setOpenTime(LocalTime openTime) {
        this.openTime = openTime;
    }

    public LocalDate getCloseDay() {
        return closeDay;
    }

    public void setCloseDay(LocalDate closeDay) {
        this.closeDay = closeDay;
    }

    public LocalTime getCloseTime() {
        return closeTime;
    }

    public void setCloseTime(LocalTime closeTime) {
        this.closeTime = closeTime;
    }
}
