package ba.sigurno.web.training.programme;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.ProgrammeText;
import ba.sigurno.web.entity.TitledInput;

/** The texts of an edition in one language, as a form has them. */
public class DraftTextInput extends TitledInput {

    private static final long serialVersionUID = 1L;

    private String description;
    private String outcomes;

    DraftTextInput(Language language, ProgrammeText text) {
        super(language, text.getTitle());
        this.description = text.getDescription();
        this.outcomes = String.join("\n", text.getOutcomes());
    }

    boolean isEmpty() {
        return getTitle().isBlank() && description.isBlank() && outcomes.isBlank();
    }

    ProgrammeText text() {
        return new ProgrammeText(getTitle().strip(), description.strip(), outcomes.strip());
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = orEmpty(description);
    }

    /** Returns the outcomes, a line each. */
    public String getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(String outcomes) {
        this.outcomes = orEmpty(outcomes);
    }
}
