package ba.sigurno.web.curriculum.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Shows a lesson that is written as pupils will see it, on a phone and on a desk: {@code id} is the lesson, {@code lang} the
 * language, the reader's own unless another is asked for, {@code edition} the edition whose page led here, or none.
 */
@Named
@RequestScoped
public class PreviewBacking {

    @Inject
    private LanguageBacking reader;

    private String id;
    private String lang;
    private String edition;

    /** Returns the language in which the lesson is shown. */
    public Language getShown() {
        return Language.ofTag(lang).orElse(reader.getCurrent());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the public id of the edition whose page led here; null for the lesson's own. */
    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getLang() {
        return lang;
    }

    public void setLang(String lang) {
        this.lang = lang;
    }
}
