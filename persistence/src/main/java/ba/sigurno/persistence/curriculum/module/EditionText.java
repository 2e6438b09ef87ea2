package ba.sigurno.persistence.curriculum.module;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Title and summary of an edition in one language. */
@Embeddable
public class EditionText {

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String summary;

    protected EditionText() {}

    /** A text. */
    public EditionText(String title, String summary) {
        this.title = title;
        this.summary = summary;
    }

    public String getTitle() {
        return title;
    }

    /** One or two sentences for the teacher. */
    public String getSummary() {
        return summary;
    }
}
