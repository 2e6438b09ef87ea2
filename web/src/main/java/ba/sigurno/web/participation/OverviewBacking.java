package ba.sigurno.web.participation;

import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.Breakdown;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;

/** Participation of a coordinator's jurisdiction: figures, a picture, a table. */
@Named
@RequestScoped
public class OverviewBacking {

    @Inject
    private ParticipationService participation;

    @Inject
    private LanguageBacking language;

    private String authority;
    private Integer year;
    private Breakdown by;
    private String sort;
    private String dir;
    private int page = 1;

    private ParticipationReport report;
    private List<ReportRow> rows;
    private ParticipationPicture picture;

    /** A column of figures: how a link sorts by it, and how the table is sorted by it now. */
    public record Column(String key, String label, String nextDir, String sorted) {}

    /** Reads the report. */
    public void load() {
        report = participation.report(blank(authority) ? null : authority, year);
        by = report.breakdown(by);
        rows = ReportOrder.of(sort).sort(ReportRow.of(report, by, language()), isDescending());
        picture = ParticipationPicture.of(report, language());
    }

    /** One page of the table. */
    public Page<ReportRow> getRows() {
        int shown = Page.within(page, rows.size(), Page.SIZE);
        int first = Page.offset(shown, Page.SIZE);
        return Page.of(rows.subList(first, Math.min(first + Page.SIZE, rows.size())), shown, rows.size(), Page.SIZE);
    }

    /** How a column's heading sorts. */
    public Column column(String key) {
        var order = ReportOrder.of(key);
        // Authorities come in their official order, not by name.
        boolean current = order == ReportOrder.of(sort) && (order != ReportOrder.NAME || by != Breakdown.AUTHORITY);
        boolean next = current ? !isDescending() : order.startsDescending();
        var sorted = current ? (isDescending() ? "descending" : "ascending") : "none";
        return new Column(key, Messages.text(language(), "participation_column_" + key), next ? "desc" : "asc", sorted);
    }

    /** A number as people here write it. */
    public String number(Number number) {
        return number == null
                ? "–"
                : NumberFormat.getIntegerInstance(language().getLocale()).format(number);
    }

    /** A figure as a number, or the word that it is hidden. */
    public String figure(Figure figure) {
        return figure.isHidden() ? Messages.text(language(), "participation_hidden") : number(figure.getValue());
    }

    /** The school years to choose from. */
    public List<SelectItem> getYears() {
        return report.getYears().stream()
                .map(choice -> new SelectItem(choice.startYear(), choice.toString()))
                .toList();
    }

    /** The authorities to choose from. */
    public List<SelectItem> getAuthorities() {
        return participation.authorities().stream()
                .map(choice -> new SelectItem(choice.getCode(), Localised.text(choice.getTexts(), language())))
                .toList();
    }

    public ParticipationReport getReport() {
        return report;
    }

    /** The share of pupils by municipality or authority, as a picture. */
    public ParticipationPicture getPicture() {
        return picture;
    }

    private boolean isDescending() {
        return blank(dir) ? ReportOrder.of(sort).startsDescending() : "desc".equals(dir);
    }

    private Language language() {
        return language.getCurrent();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Breakdown getBy() {
        return by;
    }

    public void setBy(Breakdown by) {
        this.by = by;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getDir() {
        return dir;
    }

    public void setDir(String dir) {
        this.dir = dir;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
