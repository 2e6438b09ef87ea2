package ba.sigurno.persistence.curriculum.module;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A lesson in one language. */
@Embeddable
public class LessonText {

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String body;

    protected LessonText() {}

    /** Creates a text; {@code body} is CommonMark. */
    public LessonText(String title, String body) {
        this.title = title;
        this.body = body;
    }

    public String getTitle() {
        return title;
    }

    /** Returns the body in CommonMark; to be sanitised when it is shown. */
    public String getBody() {
        return body;
    }
}
