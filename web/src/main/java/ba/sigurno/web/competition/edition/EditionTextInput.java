package ba.sigurno.web.competition.edition;

import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.persistence.competition.edition.EditionText;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.entity.TitledInput;

/** The texts of an edition in one language, as form data. */
public class EditionTextInput extends TitledInput {

    private static final long serialVersionUID = 1L;

    private String rules;
    private String prizes;
    private String prizeNames;

    EditionTextInput(Language language, EditionText text) {
        super(language, text.getTitle());
        this.rules = text.getRules();
        this.prizes = text.getPrizes();
        this.prizeNames = text.getPrizeNames();
    }

    boolean isEmpty() {
        return getTitle().isBlank() && rules.isBlank() && prizes.isBlank() && prizeNames.isBlank();
    }

    EditionText text() {
        return new EditionText(getTitle().strip(), rules.strip(), prizes.strip(), prizeNames.strip());
    }

    /** Returns the rules and then the prizes as HTML. */
    public String getHtml() {
        return Markdown.of(rules).passage() + Markdown.of(prizes).passage();
    }

    /** Returns the same HTML in Cyrillic; empty unless it is transliterated from these texts. */
    public String getCyrillicHtml() {
        return getLanguage() == Language.SERBIAN_LATIN
                ? new Markdown(rules, true).passage() + new Markdown(prizes, true).passage()
                : "";
    }

    public String getRules() {
        return rules;
    }

    public void setRules(String rules) {
        this.rules = orEmpty(rules);
    }

    public String getPrizeNames() {
        return prizeNames;
    }

    public void setPrizeNames(String prizeNames) {
        this.prizeNames = orEmpty(prizeNames);
    }

    public String getPrizes() {
        return prizes;
    }

    public void setPrizes(String prizes) {
        this.prizes = orEmpty(prizes);
    }
}
