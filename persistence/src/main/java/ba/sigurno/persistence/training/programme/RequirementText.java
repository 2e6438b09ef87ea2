package ba.sigurno.persistence.training.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The texts of a requirement in one language. */
@Embeddable
public class RequirementText {

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 160;

    /** The longest instructions, in characters. */
    public static final int INSTRUCTIONS_LENGTH = 2000;

    @Column(nullable = false, length = TITLE_LENGTH)
    private String title;

    @Column(nullable = false, length = INSTRUCTIONS_LENGTH)
    private String instructions;

    protected RequirementText() {}

    /** Creates a text; the instructions may be empty. */
    public RequirementText(String title, String instructions) {
        this.title = title;
        this.instructions = instructions;
    }

    public String getTitle() {
        return title;
    }

    /** Returns the instructions; empty for none. */
    public String getInstructions() {
        return instructions;
    }
}
