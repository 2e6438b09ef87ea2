package ba.sigurno.web.curriculum.module;

import ba.sigurno.ejb.curriculum.codes.CurriculumCodes;
import ba.sigurno.ejb.curriculum.codes.ModuleCode;
import ba.sigurno.ejb.curriculum.module.ModuleCatalogue;
import ba.sigurno.ejb.curriculum.module.ModulePreview;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows a module as a teacher reads it through: {@code id} is its slug, {@code lang} the language to read it in. */
@Named
@RequestScoped
public class ModuleBacking {

    @Inject
    private ModuleCatalogue catalogue;

    @Inject
    private CurriculumCodes codes;

    @Inject
    private LanguageBacking language;

    @Inject
    private Caller caller;

    private String id;
    private String lang;
    private ModulePreview preview;
    private List<ModuleCode> inCurriculum;

    /** Reads the page. */
    public void load() {
        preview = catalogue.preview(id, getShown());
        inCurriculum = isTeacher() ? codes.ofModule(id) : List.of();
    }

    /** Returns the language in which the module is shown; the reader's own unless another is asked for. */
    public Language getShown() {
        return Language.ofTag(lang).orElse(language.getCurrent());
    }

    /** Returns whether the caller has classes to assign it to. */
    public boolean isTeacher() {
        return caller.hasRole(Role.TEACHER);
    }

    /** Returns whether the caller writes modules. */
    public boolean isEditor() {
        return caller.hasRole(Role.EDITOR);
    }

    /** Returns whether the caller may see the analysis of its questions. */
    public boolean isAnalyst() {
        return caller.hasRole(Role.EDITOR) || caller.hasRole(Role.ADMIN);
    }

    /** Returns the places in the curriculum of the caller's authority that the module serves; of a teacher only. */
    public List<ModuleCode> getInCurriculum() {
        return inCurriculum;
    }

    public ModulePreview getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
