package ba.sigurno.web.library;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.library.search.LibraryFilter;
import ba.sigurno.ejb.library.search.LibraryHit;
import ba.sigurno.ejb.library.search.LibraryService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.item.ItemAudience;
import ba.sigurno.persistence.library.item.ItemKind;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Shows everybody what is in the library: the address holds what is looked for. */
@Named
@RequestScoped
public class LibraryBacking {

    /** Modules and materials of workshops, which are found beside the items. */
    private static final List<String> BESIDE = List.of("module", "material");

    @Inject
    private LibraryService library;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    private String q;
    private String audience;
    private String band;
    private String strand;
    private String written;
    private String kind;
    private Integer minutes;
    private String authority;
    private String lang;
    private int page = 1;
    private Page<LibraryHit> rows;

    /** Reads the page. */
    public void load() {
        var filter = new LibraryFilter(
                q,
                ItemAudience.ofCode(audience).orElse(null),
                band,
                strand,
                Language.ofTag(written).orElse(null),
                kind,
                minutes,
                authority);
        rows = library.search(filter, page, language.getCurrent());
    }

    /** Returns whom items can be for, to choose from. */
    public List<SelectItem> getAudiences() {
        return Stream.of(ItemAudience.values())
                .map(each -> new SelectItem(each.getCode(), format.text("library_audience_" + each)))
                .toList();
    }

    /** Returns what can be found, to choose from. */
    public List<SelectItem> getKinds() {
        return Stream.concat(Stream.of(ItemKind.values()).map(ItemKind::getCode), BESIDE.stream())
                .map(each -> new SelectItem(each, format.text("library_kind_" + each)))
                .toList();
    }

    /** Returns the languages to choose from. */
    public List<SelectItem> getLanguages() {
        return language.getAll().stream()
                .map(each -> new SelectItem(each.getTag(), each.getNativeName()))
                .toList();
    }

    /** Returns the authorities in whose jurisdictions it can hold, to choose from. */
    public List<SelectItem> getAuthorities() {
        return library.authorities().stream()
                .map(each -> new SelectItem(each.getCode(), Localised.text(each.getTexts(), language.getCurrent())))
                .toList();
    }

    /** Returns the minutes to choose from. */
    public List<SelectItem> getTimes() {
        return Stream.of(5, 10, 20, 45, 90)
                .map(each -> new SelectItem(each, format.plural("curriculum_catalogue_up_to", each)))
                .toList();
    }

    public Page<LibraryHit> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getBand() {
        return band;
    }

    public void setBand(String band) {
        this.band = band;
    }

    public String getStrand() {
        return strand;
    }

    public void setStrand(String strand) {
        this.strand = strand;
    }

    /** Returns the tag of the language in which it can be read. */
    public String getWritten() {
        return written;
    }

    public void setWritten(String written) {
        this.written = written;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
