package ba.sigurno.web.participation;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.web.i18n.FormatBacking;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a report line by line: those that are found by name, in the wished order, a page at a time. */
public final class ReportTable {

    private final ParticipationReport report;
    private final ReportOrder order;
    private final FormatBacking fmt;
    private final Language language;
    private final Page<ReportRow> rows;
    private final List<Column> columns;

    /**
     * Lists the lines of a report.
     *
     * @param q a part of a name or a municipality; null or blank for all
     * @param page from 1
     */
    ReportTable(
            ParticipationReport report, ReportOrder order, String q, int page, FormatBacking fmt, Language language) {
        this.report = report;
        this.order = order;
        this.fmt = fmt;
        this.language = language;
        this.rows = page(order.column().sort(found(q), order.isDescending()), page);
        this.columns =
                ReportColumn.of(report, order.all()).stream().map(this::column).toList();
    }

    /** A column of the table: the direction of its sort link, and the present sorting; names have no style class. */
    public record Column(ReportColumn of, String label, String styleClass, String nextDir, String sorted) {}

    private List<ReportRow> found(String q) {
        var named = ReportRow.of(report, language);
        if (q == null || q.isBlank()) {
            return named;
        }
        var sought = SearchFolding.fold(q.strip());
        return named.stream()
                .filter(row ->
                        SearchFolding.fold(row.name() + " " + row.place()).contains(sought))
                .toList();
    }

    private static Page<ReportRow> page(List<ReportRow> rows, int wished) {
        int shown = Page.within(wished, rows.size(), Page.SIZE);
        int first = Page.offset(shown, Page.SIZE);
        return Page.of(rows.subList(first, Math.min(first + Page.SIZE, rows.size())), shown, rows.size(), Page.SIZE);
    }

    private Column column(ReportColumn column) {
        boolean name = column.equals(ReportColumn.NAME);
        // Authorities, grades and strands come in their own order, not by name.
        boolean current = column.equals(order.column()) && !(name && isOrdered());
        boolean next = current ? !order.isDescending() : column.startsDescending();
        var sorted = current ? (order.isDescending() ? "descending" : "ascending") : "none";
        var label = fmt.text("participation_measure_" + column.key());
        return new Column(column, label, name ? null : "num", next ? "desc" : "asc", sorted);
    }

    private boolean isOrdered() {
        return report.dimension() != Dimension.SCHOOL
                && report.dimension() != Dimension.MUNICIPALITY
                && report.dimension() != Dimension.CLASS;
    }

    /** Returns the lines of the page. */
    public Page<ReportRow> getRows() {
        return rows;
    }

    /** Returns the columns, the name first. */
    public List<Column> getColumns() {
        return columns;
    }

    /** Returns the columns with figures. */
    public List<Column> getFigures() {
        return columns.subList(1, columns.size());
    }

    /** Formats what a column says of a line. */
    public String cell(ReportRow row, ReportColumn column) {
        var value = column.value(row);
        if (column.isShare()) {
            return fmt.percent(value);
        }
        return value == null ? fmt.text("app_none") : fmt.number(value.longValue());
    }

    /** Returns the municipality of a school, and whether it is of the demonstration. */
    public String place(ReportRow row) {
        var demonstration = row.demonstration() ? Messages.text(language, "school_demonstration") : "";
        return Stream.of(row.place(), demonstration)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
