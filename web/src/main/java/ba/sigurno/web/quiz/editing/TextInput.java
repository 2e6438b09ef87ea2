package ba.sigurno.web.quiz.editing;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** A text that is written in one language, while those in others are kept. */
public class TextInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Language, String> all = new EnumMap<>(Language.class);
    private final Language language;
    private String value;

    /** Creates the field of a text, to be written in this language. */
    public TextInput(Texts texts, Language language) {
        all.putAll(texts.byLanguage());
        this.language = language;
        this.value = all.get(language);
    }

    /** Returns the texts as they are now; browsers end lines in their own way. */
    public Texts texts() {
        return new Texts(all)
                .with(language, value == null ? "" : value.replace("\r\n", "\n").strip());
    }

    /** Returns whether nothing is written. */
    public boolean isBlank() {
        return value == null || value.isBlank();
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
