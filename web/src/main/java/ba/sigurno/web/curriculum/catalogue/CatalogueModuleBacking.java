package ba.sigurno.web.curriculum.catalogue;

import ba.sigurno.ejb.curriculum.catalogue.PublicCatalogue;
import ba.sigurno.ejb.curriculum.module.ModuleOverview;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;

/** Shows a module to everybody, and to search engines: {@code id} is its slug, {@code lang} the language of the address. */
@Named
@RequestScoped
public class CatalogueModuleBacking {

    @Inject
    private PublicCatalogue catalogue;

    @Inject
    private LanguageBacking language;

    @Inject
    private SiteAddress site;

    private String id;
    private String lang;
    private ModuleOverview overview;

    /** Reads the page; not found when there is no such module. */
    public void load() {
        overview = catalogue.module(id, language.getCurrent());
    }

    public ModuleOverview getOverview() {
        return overview;
    }

    /** Returns the address of this page in a language. */
    public String address(Language in) {
        return site.page("/curriculum/catalogue/catalogue-module.xhtml?id=" + id + "&lang=" + in.getTag());
    }

    /** Returns the module as a LearningResource of schema.org, in JSON that can stand inside a script element. */
    public String getStructuredData() {
        var module = overview.module();
        var resource = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "LearningResource")
                .add("name", module.title())
                .add("description", module.summary())
                .add("url", address(language.getCurrent()))
                .add("inLanguage", language.getTag())
                .add("learningResourceType", "lesson plan")
                .add("educationalLevel", module.ageBand())
                .add("about", module.strand())
                .add("timeRequired", "PT" + module.minutes() + "M")
                .add("isAccessibleForFree", true)
                .add("teaches", Json.createArrayBuilder(module.outcomes()));
        // Nothing in it may end the element.
        return resource.build().toString().replace("<", "\\u003c");
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
