package ba.sigurno.web.workshop.report;

import ba.sigurno.ejb.workshop.report.MyWorkshopsService;
import ba.sigurno.ejb.workshop.report.ReportCommand;
import ba.sigurno.ejb.workshop.report.TrainersWorkshop;
import ba.sigurno.ejb.workshop.report.WorkshopReportService;
import ba.sigurno.ejb.workshop.team.WorkshopTeamService;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a trainer a workshop on the day, and takes the report on it. */
@Named
@RequestScoped
public class ReportWorkshopBacking {

    private static final String HERE = "/workshop/report/report-workshop?faces-redirect=true&id=";

    @Inject
    private MyWorkshopsService own;

    @Inject
    private WorkshopReportService reports;

    @Inject
    private WorkshopTeamService teams;

    @Inject
    private LanguageBacking language;

    private String id;
    private TrainersWorkshop workshop;
    private List<GradeInput> grades;
    private int adults;
    private String note;
    private Integer version;
    private String reason;

    /** Reads the workshop, and fills the form with what was reported. */
    public void load() {
        workshop = own.get(id, language.getCurrent());
        var report = workshop.report();
        var pupils = report == null ? Map.<Integer, Integer>of() : report.pupilsByGrade();
        var girls = report == null ? Map.<Integer, Integer>of() : report.girlsByGrade();
        grades = workshop.grades().stream()
                .map(grade -> new GradeInput(grade, pupils.get(grade), girls.get(grade)))
                .toList();
        if (report != null) {
            adults = report.adults();
            note = report.note();
            version = report.version();
        }
    }

    /** Reports that it was held, or corrects the report that the form was shown with. */
    public String save() {
        var command = new ReportCommand(GradeInput.pupils(grades), GradeInput.girls(grades), adults, note, version);
        if (version == null) {
            reports.report(id, command);
            PageMessages.info("workshop_report_workshop_done");
        } else {
            reports.correct(id, command);
            PageMessages.info("workshop_report_workshop_corrected");
        }
        return HERE + id;
    }

    /** Says that it cannot be held at its time, or was not. */
    public String free() {
        reports.free(id, reason);
        PageMessages.info("workshop_report_workshop_freed");
        return "/workshop/report/my-workshops?faces-redirect=true";
    }

    /** Says before the workshop that the caller cannot come, to which others come all the same. */
    public String stayAway() {
        teams.stayAway(id, reason);
        if (workshop.team().own()) {
            PageMessages.info("workshop_team_replaced_done");
            return HERE + id;
        }
        PageMessages.info("workshop_team_left");
        return "/workshop/report/my-workshops?faces-redirect=true";
    }

    /** Returns whether others come to the workshop, which has not begun, when the caller does not. */
    public boolean isSubstituted() {
        return workshop.state() == RequestState.PLANNED
                && !workshop.begun()
                && (!workshop.team().own() || !workshop.team().successors().isEmpty());
    }

    /** Returns whether the caller can give up the time of the workshop. */
    public boolean isFreeable() {
        return workshop.state() == RequestState.PLANNED && workshop.team().own() && !isSubstituted();
    }

    /** Returns street, place and municipality of the school, those that are known. */
    public String getAddress() {
        return Stream.of(workshop.street(), workshop.municipality())
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Returns the address of a map that shows where the school is; nothing is fetched from there until it is opened. */
    public String getMap() {
        var what =
                (workshop.street().isBlank() ? workshop.school() : workshop.street()) + ", " + workshop.municipality();
        return "https://www.openstreetmap.org/search?query=" + URLEncoder.encode(what, StandardCharsets.UTF_8);
    }

    /** Returns the titles of the modules that belong to the topic. */
    public String getModuleTitles() {
        return workshop.modules().stream().map(TopicModules.Titled::title).collect(Collectors.joining("; "));
    }

    /** Returns its state, or {@code UNREPORTED} once it is over and not reported on; a part of message keys. */
    public String getStanding() {
        return workshop.state() == RequestState.PLANNED && workshop.over()
                ? "UNREPORTED"
                : workshop.state().name();
    }

    public TrainersWorkshop getWorkshop() {
        return workshop;
    }

    /** Returns a field for each grade. */
    public List<GradeInput> getGrades() {
        return grades;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
