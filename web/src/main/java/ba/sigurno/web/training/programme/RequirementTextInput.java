package ba.sigurno.web.training.programme;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.RequirementText;

/** What a requirement says in one language, as a form has it. */
public class RequirementTextInput {

    private final Language language;
    private String title;
    private String instructions;

    RequirementTextInput(Language language, RequirementText text) {
        this.language = language;
        this.title = text.getTitle();
        this.instructions = text.getInstructions();
    }

    boolean isEmpty() {
        return title.isBlank() && instructions.isBlank();
    }

    RequirementText text() {
        return new RequirementText(title.strip(), instructions.strip());
    }

    public Language getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    /** Faces gives null for a field that was left empty. */
    public void setTitle(String title) {
        this.title = DraftTextInput.orEmpty(title);
    }

    public String getInstructions() {
        return instructions;
    }

    /** See {@link #setTitle}. */
    public void setInstructions(String instructions) {
        this.instructions = DraftTextInput.orEmpty(instructions);
    }
}
