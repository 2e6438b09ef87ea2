package ba.sigurno.persistence.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Title and description of a programme in one language. */
@Embeddable
public class ProgrammeText {

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String description;

    protected ProgrammeText() {}

    /** A text. */
    public ProgrammeText(String title, String description) {
        this.title = title;
        this.description = description;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }
}
