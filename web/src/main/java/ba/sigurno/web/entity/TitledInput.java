package ba.sigurno.web.entity;

import ba.sigurno.persistence.i18n.Language;
import java.io.Serializable;

/** Form data in one language: a title, and the fields that a form adds to it. */
public abstract class TitledInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String title;

    protected TitledInput(Language language, String title) {
        this.language = language;
        this.title = title;
    }

    public Language getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = orEmpty(title);
    }

    /** Returns a text for a setter: empty for null, which Faces gives for a field that was left empty. */
    protected static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
