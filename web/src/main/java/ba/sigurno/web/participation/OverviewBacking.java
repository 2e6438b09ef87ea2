package ba.sigurno.web.participation;

import ba.sigurno.ejb.curriculum.catalogue.PublicCatalogue;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.attention.AttentionService;
import ba.sigurno.ejb.participation.picture.PictureTexts;
import ba.sigurno.ejb.participation.picture.Shade;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.participation.attention.Concern;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the participation of what the reader may look at, from the country down to a school: figures, a picture, a table. */
@Named
@RequestScoped
public class OverviewBacking {

    @Inject
    private ParticipationService participation;

    @Inject
    private AttentionService attention;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking reader;

    @Inject
    private FormatBacking fmt;

    @Inject
    private PublicCatalogue catalogue;

    @Inject
    private FacesContext faces;

    private final ReportParameters parameters = new ReportParameters();
    private String q;
    private String sort;
    private String dir;
    private boolean all;
    private int page = 1;

    private ParticipationReport report;
    private ReportPlace place;
    private List<ReportRow> rows;
    private ParticipationPicture picture;
    private List<Column> columns;
    private List<Crumb> crumbs;
    private List<SelectItem> authorities;
    private List<SelectItem> ageBands;
    private List<SelectItem> strands;
    private Map<Concern, Long> concerns;

    /** A column of the table: the direction of its sort link, and the present sorting; names have no style class. */
    public record Column(ReportColumn of, String label, String styleClass, String nextDir, String sorted) {}

    /** A place above what is shown. */
    public record Crumb(String name, String href) {}

    /** Reads the report. */
    public void load() {
        report = participation.report(parameters.address(), parameters.filter(), parameters.getBy());
        place = new ReportPlace(report.scope(), language());
        rows = ReportColumn.of(sort).sort(found(), isDescending());
        picture = ParticipationPicture.of(report, language());
        concerns = isAttended() ? attention.counts(report.scope().authority().getCode()) : Map.of();
        columns = ReportColumn.of(report, all).stream().map(this::column).toList();
        crumbs = crumbs();
        authorities = choices(participation.authorities(), Authority::getCode);
        ageBands = choices(catalogue.ageBands(), AgeBand::getCode);
        strands = choices(catalogue.strands(), Strand::getCode);
    }

    private <T extends Multilingual<String>> List<SelectItem> choices(List<T> things, Function<T, String> code) {
        return things.stream()
                .map(choice -> new SelectItem(code.apply(choice), Localised.text(choice.getTexts(), language())))
                .toList();
    }

    private List<ReportRow> found() {
        var named = ReportRow.of(report, language());
        if (q == null || q.isBlank()) {
            return named;
        }
        var sought = SearchFolding.fold(q.strip());
        return named.stream()
                .filter(row ->
                        SearchFolding.fold(row.name() + " " + row.place()).contains(sought))
                .toList();
    }

    /** Returns whether schools that need attention are shown: to who coordinates all of what is shown, as it is now. */
    private boolean isAttended() {
        var scope = report.scope();
        return scope.authority() != null
                && scope.municipality() == null
                && scope.school() == null
                && caller.account().coordinates(scope.authority())
                && report.year().equals(report.years().get(0));
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

    /** Returns the columns with figures. */
    public List<Column> getFigures() {
        return columns.subList(1, columns.size());
    }

    /** Returns the columns of the table, the name first. */
    public List<Column> getColumns() {
        return columns;
    }

    private Column column(ReportColumn column) {
        boolean name = column.equals(ReportColumn.NAME);
        // Authorities, grades and strands come in their own order, not by name.
        boolean current = column.equals(ReportColumn.of(sort)) && !(name && isOrdered());
        boolean next = current ? !isDescending() : column.startsDescending();
        var sorted = current ? (isDescending() ? "descending" : "ascending") : "none";
        var label = fmt.text("participation_measure_" + column.key());
        return new Column(column, label, name ? null : "num", next ? "desc" : "asc", sorted);
    }

    private boolean isOrdered() {
        return report.dimension() != Dimension.SCHOOL
                && report.dimension() != Dimension.MUNICIPALITY
                && report.dimension() != Dimension.CLASS;
    }

    /** Formats what a column says of a line. */
    public String cell(ReportRow row, ReportColumn column) {
        var value = column.value(row);
        if (column.isShare()) {
            return fmt.percent(value);
        }
        return value == null ? fmt.text("app_none") : fmt.number(value.longValue());
    }

    /** Returns the figures of all that are counted of it. */
    public List<ReportStat> getStats() {
        return ReportStat.of(report, fmt, faces.getExternalContext().getRequestContextPath());
    }

    private boolean school() {
        return report.scope().school() != null;
    }

    /** Returns the municipality of a school, and whether it is of the demonstration. */
    public String place(ReportRow row) {
        var demonstration = row.demonstration() ? Messages.text(language(), "school_demonstration") : "";
        return Stream.of(row.place(), demonstration)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Formats the range of shares of a shade. */
    public String meaning(Shade shade) {
        return texts().meaning(shade);
    }

    /** Says how many pupils were reached. */
    public String getSentence() {
        return texts().sentence(report.scope(), report.total());
    }

    private PictureTexts texts() {
        return new PictureTexts(language());
    }

    /** Returns the school years to choose from. */
    public List<SelectItem> getYears() {
        return report.years().stream()
                .map(choice -> new SelectItem(choice.startYear(), choice.toString()))
                .toList();
    }

    /** Returns whether the reader chooses among jurisdictions: there are several, and what is shown is no part of one. */
    public boolean isChoosing() {
        return authorities.size() > 1 && report.scope().municipality() == null && !school();
    }

    /** Returns whether the reader is of the centre. */
    public boolean isOfCentre() {
        return caller.hasRole(Role.PLANNER) || caller.hasRole(Role.ADMIN);
    }

    /** Returns whether the reader coordinates what is shown. */
    public boolean isCoordinated() {
        return report.scope().authority() != null
                && caller.account().coordinates(report.scope().authority());
    }

    /** Returns whether lines are found by name. */
    public boolean isSearched() {
        return report.dimension() == Dimension.SCHOOL || report.dimension() == Dimension.MUNICIPALITY;
    }

    /** Returns the parts of the address that the form of the filters does not ask for, and keeps. */
    public Set<Map.Entry<String, String>> getKept() {
        var kept = new LinkedHashMap<String, String>();
        if (!isChoosing()) {
            kept.put("authority", parameters.getAuthority());
        }
        kept.put("municipality", parameters.getMunicipality());
        kept.put("school", parameters.getSchool());
        kept.put("by", parameters.getBy() == null ? null : parameters.getBy().name());
        kept.putAll(order());
        kept.values().removeIf(value -> value == null || value.isBlank());
        return kept.entrySet();
    }

    private Map<String, String> order() {
        var order = new LinkedHashMap<String, String>();
        order.put("sort", sort);
        order.put("dir", dir);
        order.put("all", all ? "true" : null);
        return order;
    }

    /** Returns the places above what is shown, the biggest first. */
    public List<Crumb> getCrumbs() {
        return crumbs;
    }

    private List<Crumb> crumbs() {
        var steps = place.steps(isOfCentre());
        return (school() ? steps : steps.subList(0, steps.size() - 1))
                .stream()
                        .map(step -> new Crumb(step.name(), href(step.authority(), step.municipality(), null)))
                        .toList();
    }

    /** Returns the address of the same report about a line; null where that leads nowhere. */
    public String down(ReportRow row) {
        if (row.unit() instanceof Authority line) {
            return href(line.getCode(), null, null);
        }
        if (row.unit() instanceof Municipality line) {
            return href(report.scope().authority().getCode(), line.getNameLatin(), null);
        }
        // A school may move to another municipality: its own id is enough, today and next year.
        return row.unit() instanceof School line ? href(null, null, line.getPublicId()) : null;
    }

    /** Returns the address of the report about another place, with the same filters and order. */
    private String href(String authority, String municipality, String school) {
        var query = new LinkedHashMap<String, String>();
        query.put("authority", authority);
        query.put("municipality", municipality);
        query.put("school", school);
        query.put(
                "year",
                parameters.getYear() == null ? null : parameters.getYear().toString());
        query.put("age", parameters.getAge());
        query.put("strand", parameters.getStrand());
        query.put("language", parameters.getLanguage());
        query.putAll(order());
        query.values().removeIf(value -> value == null || value.isBlank());
        return query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Returns the age bands to choose from. */
    public List<SelectItem> getAgeBands() {
        return ageBands;
    }

    /** Returns the strands to choose from. */
    public List<SelectItem> getStrands() {
        return strands;
    }

    /** Returns the languages of classes to choose from. */
    public List<SelectItem> getLanguages() {
        return Stream.of(Language.values())
                .map(each -> new SelectItem(each.getTag(), each.getNativeName()))
                .toList();
    }

    /** Returns the authorities to choose from. */
    public List<SelectItem> getAuthorities() {
        return authorities;
    }

    /** Returns the heading: at the top that of the page, below the name of what is shown. */
    public String getTitle() {
        return crumbs.isEmpty() ? fmt.text("participation_overview_title") : place.name();
    }

    /** Returns the name of what is shown. */
    public String getName() {
        return place.name();
    }

    public ParticipationReport getReport() {
        return report;
    }

    /** Returns the share of pupils by municipality or authority, as a picture. */
    public ParticipationPicture getPicture() {
        return picture;
    }

    private boolean isDescending() {
        return dir == null || dir.isBlank() ? ReportColumn.of(sort).startsDescending() : "desc".equals(dir);
    }

    private Language language() {
        return reader.getCurrent();
    }

    public ReportParameters getParameters() {
        return parameters;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
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

    /** Returns whether all columns are shown, and not only the few. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
