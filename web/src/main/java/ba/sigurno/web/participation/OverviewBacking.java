package ba.sigurno.web.participation;

import ba.sigurno.ejb.curriculum.catalogue.PublicCatalogue;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.participation.ParticipationReport;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.attention.AttentionLine;
import ba.sigurno.ejb.participation.attention.AttentionService;
import ba.sigurno.ejb.participation.picture.PictureTexts;
import ba.sigurno.ejb.participation.picture.Shade;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.participation.attention.Concern;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private ReportOrder order;
    private ReportLinks links;
    private ReportTable table;
    private ParticipationPicture picture;
    private List<ReportLinks.Crumb> crumbs;
    private List<SelectItem> authorities;
    private List<SelectItem> ageBands;
    private List<SelectItem> strands;
    private Map<Concern, Long> concerns;
    private Optional<AttentionLine> schoolAttention;

    /** Reads the report. */
    public void load() {
        report = participation.report(parameters.address(), parameters.filter(), parameters.getBy());
        place = new ReportPlace(report.scope(), language());
        order = new ReportOrder(sort, dir, all);
        links = new ReportLinks(report, parameters, order);
        table = new ReportTable(report, order, q, page, fmt, language());
        picture = ParticipationPicture.of(report, language());
        boolean whole = report.scope().municipality() == null && !school();
        concerns = isAttended() && whole
                ? attention.counts(report.scope().authority().getCode())
                : Map.of();
        schoolAttention = isAttended() && school()
                ? attention.ofSchool(report.scope().school().getPublicId(), language())
                : Optional.empty();
        crumbs = links.crumbs(place, isOfCentre());
        authorities = choices(participation.authorities(), Authority::getCode);
        ageBands = choices(catalogue.ageBands(), AgeBand::getCode);
        strands = choices(catalogue.strands(), Strand::getCode);
    }

    private <T extends Multilingual<String>> List<SelectItem> choices(List<T> things, Function<T, String> code) {
        return things.stream()
                .map(choice -> new SelectItem(code.apply(choice), Localised.text(choice.getTexts(), language())))
                .toList();
    }

    /** Returns whether schools that need attention are shown: to who coordinates them, as they are now. */
    private boolean isAttended() {
        return isCoordinated() && report.year().equals(report.years().get(0));
    }

    /** Returns why the school that is shown needs attention; null when it does not, or nothing but a school is shown. */
    public AttentionLine getAttention() {
        return schoolAttention.orElse(null);
    }

    /** Returns how many schools need attention, by the reason; for this school year alone. */
    public Set<Map.Entry<Concern, Long>> getConcerns() {
        return concerns.entrySet();
    }

    /** Returns the figures of all that are counted of it. */
    public List<ReportStat> getStats() {
        return ReportStat.of(report, fmt, faces.getExternalContext().getRequestContextPath());
    }

    private boolean school() {
        return report.scope().school() != null;
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
        kept.putAll(order.parameters());
        kept.values().removeIf(value -> value == null || value.isBlank());
        return kept.entrySet();
    }

    /** Returns the places above what is shown, the biggest first. */
    public List<ReportLinks.Crumb> getCrumbs() {
        return crumbs;
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

    /** Returns the figures line by line. */
    public ReportTable getTable() {
        return table;
    }

    /** Returns the ways to other reports. */
    public ReportLinks getLinks() {
        return links;
    }

    public ParticipationReport getReport() {
        return report;
    }

    /** Returns the share of pupils by municipality or authority, as a picture. */
    public ParticipationPicture getPicture() {
        return picture;
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
