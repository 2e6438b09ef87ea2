package ba.sigurno.web.training.programme;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.RequirementText;
import ba.sigurno.web.entity.TitledInput;

/** The texts of a requirement in one language, as a form has them. */
public class RequirementTextInput extends TitledInput {

    private static final long serialVersionUID = 1L;

    private String instructions;

    RequirementTextInput(Language language, RequirementText text) {
        super(language, text.getTitle());
        this.instructions = text.getInstructions();
    }

    boolean isEmpty() {
        return getTitle().isBlank() && instructions.isBlank();
    }

    RequirementText text() {
        return new RequirementText(getTitle().strip(), instructions.strip());
    }

    public String getInstructions() {
        return instructions;
    }

    public void setInstructions(String instructions) {
        this.instructions = orEmpty(instructions);
    }
}
