package ba.sigurno.web.curriculum.module;

import ba.sigurno.ejb.curriculum.module.ModuleCatalogue;
import ba.sigurno.ejb.curriculum.module.ModuleFilter;
import ba.sigurno.ejb.curriculum.module.ModuleLine;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the catalogue of modules. */
@Named
@RequestScoped
public class ModulesBacking {

    @Inject
    private ModuleCatalogue catalogue;

    @Inject
    private LanguageBacking language;

    @Inject
    private Caller caller;

    private String q;
    private String band;
    private String strand;
    private int page = 1;
    private Page<ModuleLine> rows;

    /** Reads the page. */
    public void load() {
        rows = catalogue.search(new ModuleFilter(q, band, strand, null, null), page, language.getCurrent());
    }

    /** Returns whether the caller has classes to assign modules to. */
    public boolean isTeacher() {
        return caller.hasRole(Role.TEACHER);
    }

    /** Returns whether the caller writes modules. */
    public boolean isEditor() {
        return caller.hasRole(Role.EDITOR);
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
