package ba.sigurno.web.competition.report;

import ba.sigurno.ejb.competition.report.ResultReport;
import ba.sigurno.ejb.competition.report.ResultReport.JurisdictionLine;
import ba.sigurno.ejb.competition.report.ResultReport.SchoolLine;
import ba.sigurno.ejb.competition.report.ResultReportService;
import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.Percent;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;

/**
 * The results of a jurisdiction's pupils: {@code id} is the public id of an edition, none for the latest; {@code
 * authority} the code of a jurisdiction, none for all of the caller; {@code absent} whether only schools from which
 * nobody took part are listed.
 */
@Named
@RequestScoped
public class ResultReportBacking {

    /** The percentages below which a tile has the first, second, third and fourth shade. */
    private static final int[] SHADES = {50, 60, 70, 80};

    @Inject
    private ResultReportService reports;

    @Inject
    private LanguageBacking language;

    private String id;
    private String authority;
    private List<SelectItem> editions;
    private List<SelectItem> authorities;
    private ResultReport report;
    private Page<SchoolLine> schools;
    private boolean absent;
    private int page = 1;

    /** Reads the report. */
    public void load() {
        editions = reports.editions(language()).stream()
                .map(edition -> new SelectItem(edition.id(), edition.title()))
                .toList();
        authorities = reports.jurisdictions(language()).stream()
                .map(each -> new SelectItem(each.code(), each.name()))
                .toList();
        if (blank(id) && !editions.isEmpty()) {
            id = (String) editions.get(0).getValue();
        }
        if (!blank(id)) {
            report = reports.report(id, blank(authority) ? null : authority, language());
            schools = page(report.schools().stream()
                    .filter(line -> !absent || line.absent())
                    .toList());
        }
    }

    private Page<SchoolLine> page(List<SchoolLine> lines) {
        int shown = Page.within(page, lines.size(), Page.SIZE);
        int from = Page.offset(shown, Page.SIZE);
        return Page.of(lines.subList(from, Math.min(lines.size(), from + Page.SIZE)), shown, lines.size(), Page.SIZE);
    }

    /** Returns the edition and the jurisdiction of the report; empty without a report. */
    public String getSubtitle() {
        if (report == null) {
            return "";
        }
        return blank(report.name())
                ? report.title()
                : Messages.text(language(), "competition_result_report_about", report.title(), report.name());
    }

    /** Formats a figure as a number, or as the word for a hidden one. */
    public String figure(Figure figure) {
        return figure.isHidden() ? Messages.text(language(), "participation_hidden") : number(figure.getValue());
    }

    /** Formats a number as people here write it. */
    public String number(Number number) {
        return NumberFormat.getIntegerInstance(language().getLocale()).format(number);
    }

    /** Formats an accuracy in percent with one decimal; a dash where there is none. */
    public String percent(BigDecimal accuracy) {
        return Percent.text(language(), accuracy, 1);
    }

    /** Returns the head of a column with figures of the edition before. */
    public String before(String column) {
        return Messages.text(language(), "competition_result_report_" + column) + " " + report.previousYear();
    }

    /** Returns the style classes of a tile: its place and its shade. */
    public String tile(JurisdictionLine line) {
        var accuracy = line.cell().getAccuracy();
        int shade = 1;
        while (accuracy != null && shade <= SHADES.length && accuracy.intValue() >= SHADES[shade - 1]) {
            shade++;
        }
        var where = line.jurisdiction();
        return (accuracy == null ? "none" : "s" + shade) + " r" + (where.row() + 1) + " c" + (where.column() + 1);
    }

    private Language language() {
        return language.getCurrent();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Returns the report; null when no edition has a result yet. */
    public ResultReport getReport() {
        return report;
    }

    /** Returns one page of the schools. */
    public Page<SchoolLine> getSchools() {
        return schools;
    }

    public boolean isAbsent() {
        return absent;
    }

    public void setAbsent(boolean absent) {
        this.absent = absent;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public List<SelectItem> getEditions() {
        return editions;
    }

    public List<SelectItem> getAuthorities() {
        return authorities;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
