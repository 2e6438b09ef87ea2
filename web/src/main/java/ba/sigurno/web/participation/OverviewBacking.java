package ba.sigurno.web.participation;

import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.Breakdown;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.attention.AttentionService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.attention.Concern;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the participation of a coordinator's jurisdiction: figures, a picture, a table. */
@Named
@RequestScoped
public class OverviewBacking {

    @Inject
    private ParticipationService participation;

    @Inject
    private AttentionService attention;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking fmt;

    private String authority;
    private Integer year;
    private Breakdown by;
    private String sort;
    private String dir;
    private int page = 1;

    private ParticipationReport report;
    private List<ReportRow> rows;
    private ParticipationPicture picture;
    private List<SelectItem> authorities;
    private Map<Concern, Long> concerns;

    /** A column of the table: the direction of its sort link, and the present sorting; names have no style class. */
    public record Column(String key, String label, String styleClass, String nextDir, String sorted) {}

    /** Reads the report. */
    public void load() {
        report = participation.report(blank(authority) ? null : authority, year);
        by = report.breakdown(by);
        rows = ReportOrder.of(sort).sort(ReportRow.of(report, by, language()), isDescending());
        picture = ParticipationPicture.of(report, language());
        concerns = report.getYear().equals(report.getYears().get(0))
                ? attention.counts(report.getAuthority().getCode())
                : Map.of();
        authorities = participation.authorities().stream()
                .map(choice -> new SelectItem(choice.getCode(), Localised.text(choice.getTexts(), language())))
                .toList();
    }

    /** Returns how many schools need attention, by the reason; for this school year alone. */
    public Set<Map.Entry<Concern, Long>> getConcerns() {
        return concerns.entrySet();
    }

    /** Returns one page of the table. */
    public Page<ReportRow> getRows() {
        int shown = Page.within(page, rows.size(), Page.SIZE);
        int first = Page.offset(shown, Page.SIZE);
        return Page.of(rows.subList(first, Math.min(first + Page.SIZE, rows.size())), shown, rows.size(), Page.SIZE);
    }

    /** Returns the columns of the table; schools have no figure of schools. */
    public List<Column> getColumns() {
        return Stream.of("name", "schools", "classes", "pupils", "completions", "workshops", "met", "certificates")
                .filter(key -> by != Breakdown.SCHOOL || !"schools".equals(key))
                .map(this::column)
                .toList();
    }

    private Column column(String key) {
        var order = ReportOrder.of(key);
        // Authorities come in their official order, not by name.
        boolean current = order == ReportOrder.of(sort) && (order != ReportOrder.NAME || by != Breakdown.AUTHORITY);
        boolean next = current ? !isDescending() : order.startsDescending();
        var sorted = current ? (isDescending() ? "descending" : "ascending") : "none";
        var label = Messages.text(language(), "participation_column_" + key);
        return new Column(key, label, order == ReportOrder.NAME ? null : "num", next ? "desc" : "asc", sorted);
    }

    /** Formats a number as people here write it. */
    public String number(Number number) {
        return number == null ? "–" : fmt.number(number.longValue());
    }

    /** Formats a number of another: "5/12". */
    public String part(Number some, Number all) {
        return number(some) + "/" + number(all);
    }

    /** Returns the municipality of a school, and whether it is of the demonstration. */
    public String place(ReportRow row) {
        var demonstration = row.demonstration() ? Messages.text(language(), "school_demonstration") : "";
        return Stream.of(row.place(), demonstration)
                .filter(text -> !blank(text))
                .collect(Collectors.joining(" · "));
    }

    /** Formats the range of shares of a shade. */
    public String meaning(ParticipationPicture.Shade shade) {
        return shade.to() == null
                ? Messages.text(language(), "participation_shade_from", shade.from())
                : Messages.text(language(), "participation_shade_below", shade.to());
    }

    /** Formats a figure as a number, or as the word for a hidden one. */
    public String figure(Figure figure) {
        return figure.isHidden() ? Messages.text(language(), "participation_hidden") : number(figure.getValue());
    }

    /** Returns the school years to choose from. */
    public List<SelectItem> getYears() {
        return report.getYears().stream()
                .map(choice -> new SelectItem(choice.startYear(), choice.toString()))
                .toList();
    }

    /** Returns the authorities to choose from. */
    public List<SelectItem> getAuthorities() {
        return authorities;
    }

    public ParticipationReport getReport() {
        return report;
    }

    /** Returns the share of pupils by municipality or authority, as a picture. */
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
