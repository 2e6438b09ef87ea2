package ba.sigurno.web.competition;

import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.persistence.competition.EditionText;
import ba.sigurno.persistence.i18n.Language;
import java.io.Serializable;

/** What an edition says of itself in one language, as a form has it. */
public class EditionTextInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private String title;
    private String rules;
    private String prizes;

    EditionTextInput(Language language, EditionText text) {
        this.language = language;
        this.title = text.getTitle();
        this.rules = text.getRules();
        this.prizes = text.getPrizes();
    }

    boolean isEmpty() {
        return title.isBlank() && rules.isBlank() && prizes.isBlank();
    }

    EditionText text() {
        return new EditionText(title.strip(), rules.strip(), prizes.strip());
    }

    /** The rules and then the prizes as HTML. */
    public String getHtml() {
        return Markdown.of(rules).passage() + Markdown.of(prizes).passage();
    }

    /** The same as children see it who read Cyrillic; empty unless it is made of this. */
    public String getCyrillicHtml() {
        return language == Language.SERBIAN_LATIN
                ? new Markdown(rules, true).passage() + new Markdown(prizes, true).passage()
                : "";
    }

    public Language getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    /** Faces gives null for a field that was left empty. */
    public void setTitle(String title) {
        this.title = orEmpty(title);
    }

    public String getRules() {
        return rules;
    }

    /** See {@link #setTitle}. */
    public void setRules(String rules) {
        this.rules = orEmpty(rules);
    }

    public String getPrizes() {
        return prizes;
    }

    /** See {@link #setTitle}. */
    public void setPrizes(String prizes) {
        this.prizes = orEmpty(prizes);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
