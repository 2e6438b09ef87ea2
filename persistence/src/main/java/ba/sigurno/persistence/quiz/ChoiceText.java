package ba.sigurno.persistence.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a choice says in one language, and what is said to a pupil who chose it. */
@Embeddable
public class ChoiceText {

    @Column(name = "text", nullable = false)
    private String text;

    @Column(nullable = false)
    private String feedback;

    protected ChoiceText() {}

    /** A text; {@code feedback} may be empty. */
    public ChoiceText(String text, String feedback) {
        this.text = text;
        this.feedback = feedback;
    }

    public String getText() {
        return text;
    }

    public String getFeedback() {
        return feedback;
    }
}
