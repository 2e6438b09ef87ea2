package ba.sigurno.persistence.workshop.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Title and description of a topic in one language. */
@Embeddable
public class TopicText {

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String description;

    protected TopicText() {}

    /** Creates a text. */
    public TopicText(String title, String description) {
        this.title = title;
        this.description = description;
    }

    boolean isComplete() {
        return !title.isBlank() && !description.isBlank();
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }
}
