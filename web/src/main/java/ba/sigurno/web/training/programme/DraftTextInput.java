package ba.sigurno.web.training.programme;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.ProgrammeText;

/** What an edition says in one language, as a form has it. */
public class DraftTextInput {

    private final Language language;
    private String title;
    private String description;
    private String outcomes;

    DraftTextInput(Language language, ProgrammeText text) {
        this.language = language;
        this.title = text.getTitle();
        this.description = text.getDescription();
        this.outcomes = String.join("\n", text.getOutcomes());
    }

    boolean isEmpty() {
        return title.isBlank() && description.isBlank() && outcomes.isBlank();
    }

    ProgrammeText text() {
        return new ProgrammeText(title.strip(), description.strip(), outcomes.strip());
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

    public String getDescription() {
        return description;
    }

    /** See {@link #setTitle}. */
    public void setDescription(String description) {
        this.description = orEmpty(description);
    }

    /** A line each. */
    public String getOutcomes() {
        return outcomes;
    }

    /** See {@link #setTitle}. */
    public void setOutcomes(String outcomes) {
        this.outcomes = orEmpty(outcomes);
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
