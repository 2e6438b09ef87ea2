package ba.sigurno.persistence.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a question asks in one language, and what it explains afterwards. */
@Embeddable
public class QuestionText {

    @Column(nullable = false)
    private String stem;

    @Column(nullable = false)
    private String explanation;

    protected QuestionText() {}

    /** A text; {@code explanation} may be empty. */
    public QuestionText(String stem, String explanation) {
        this.stem = stem;
        this.explanation = explanation;
    }

    public String getStem() {
        return stem;
    }

    public String getExplanation() {
        return explanation;
    }
}
