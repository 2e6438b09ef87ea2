package ba.sigurno.persistence.curriculum.module;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Title and summary of an edition in one language. */
@Embeddable
public class ModuleEditionText {

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String summary;

    protected ModuleEditionText() {}

    /** Creates a text. */
    public ModuleEditionText(String title, String summary) {
        this.title = title;
        this.summary = summary;
    }

    public String getTitle() {
        return title;
    }

    /** Returns one or two sentences for the teacher. */
    public String getSummary() {
        return summary;
    }
}
