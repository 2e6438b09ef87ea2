package ba.sigurno.web.curriculum.catalogue;

import ba.sigurno.ejb.curriculum.catalogue.PublicCatalogue;
import ba.sigurno.ejb.curriculum.module.ModuleFilter;
import ba.sigurno.ejb.curriculum.module.ModuleLine;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Shows the modules to everybody. */
@Named
@RequestScoped
public class CatalogueBacking {

    @Inject
    private PublicCatalogue catalogue;

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    private String q;
    private String band;
    private String strand;
    private String written;
    private Integer minutes;
    private String lang;
    private int page = 1;
    private Page<ModuleLine> rows;

    /** Reads the page. */
    public void load() {
        var filter = new ModuleFilter(q, band, strand, Language.ofTag(written).orElse(null), minutes);
        rows = catalogue.search(filter, page, language.getCurrent());
    }

    /** Returns the languages to choose from. */
    public List<SelectItem> getLanguages() {
        return language.getAll().stream()
                .map(each -> new SelectItem(each.getTag(), each.getNativeName()))
                .toList();
    }

    /** Returns the minutes in class to choose from. */
    public List<SelectItem> getTimes() {
        return Stream.of(30, 45, 90)
                .map(each -> new SelectItem(each, format.plural("curriculum_catalogue_up_to", each)))
                .toList();
    }

    public Page<ModuleLine> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
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

    /** Returns the tag of the language that modules must be written in. */
    public String getWritten() {
        return written;
    }

    public void setWritten(String written) {
        this.written = written;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
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
