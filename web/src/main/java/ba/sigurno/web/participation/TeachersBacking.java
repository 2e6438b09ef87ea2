package ba.sigurno.web.participation;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.participation.TeacherColumn;
import ba.sigurno.ejb.participation.TeacherReport;
import ba.sigurno.ejb.participation.TeacherReport.Award;
import ba.sigurno.ejb.participation.TeacherReport.Row;
import ba.sigurno.ejb.participation.TeacherReportService;
import ba.sigurno.ejb.participation.TeacherReportService.Filter;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.entity.LazyRows;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.text.ListedChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows the trainings and certificates of the teachers of a coordinator's jurisdiction. */
@Named
@RequestScoped
public class TeachersBacking {

    @Inject
    private TeacherReportService teachers;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    private String authority;
    private String q;
    private String school;
    private TeacherReport report;
    private ListedChoices schools;
    private final LazyRows<Row> rows = new LazyRows<>(List.of(TeacherColumn.values()), this::page);

    /** Reads what the reader can filter by; the report comes with its first page of teachers. */
    public void load() {
        schools = new ListedChoices(teachers.schools(filter().authorityCode()).stream()
                .map(this::choice)
                .toList());
    }

    /** Shows those who match what was typed. */
    public String search() {
        rows.setPage(1);
        return "/participation/teachers?faces-redirect=true&includeViewParams=true";
    }

    private Choice choice(School school) {
        var municipality = school.getMunicipality();
        var where = municipality == null ? "" : " – " + municipality.nameIn(language.getCurrent());
        return new Choice(school.getPublicId(), school.getName() + where);
    }

    private Page<Row> page(Sort sort, int wished) {
        report = teachers.report(filter(), sort, wished, language.getCurrent());
        return report.teachers();
    }

    private Filter filter() {
        return new Filter(authority, q, school);
    }

    /** Formats the validity of a certificate, with its last day. */
    public String validity(Award award) {
        if (!award.valid()) {
            return format.text("participation_teachers_expired");
        }
        return award.validUntil() == null
                ? format.text("participation_teachers_valid")
                : format.text("participation_teachers_valid_until", format.date(award.validUntil()));
    }

    /** Returns the report, whose teachers are {@link #getRows}. */
    public TeacherReport getReport() {
        rows.getTotal();
        return report;
    }

    /** Returns the teachers that are found; none for a reader who sees sums. */
    public LazyRows<Row> getRows() {
        return rows;
    }

    /** Returns the schools to choose from. */
    public ListedChoices getSchools() {
        return schools;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
