package ba.sigurno.persistence.curriculum.module;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Title, summary and reflection of an edition in one language. */
@Embeddable
public class ModuleEditionText {

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 160;

    /** The longest summary, in characters. */
    public static final int SUMMARY_LENGTH = 1000;

    /** The longest reflection, in characters. */
    public static final int REFLECTION_LENGTH = 300;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String summary;

    @Column(nullable = false)
    private String reflection;

    protected ModuleEditionText() {}

    /** Creates a text. */
    public ModuleEditionText(String title, String summary, String reflection) {
        this.title = title;
        this.summary = summary;
        this.reflection = reflection;
    }

    public String getTitle() {
        return title;
    }

    /** Returns one or two sentences for the teacher. */
    public String getSummary() {
        return summary;
    }

    /** Returns the sentence that a child keeps at the end. */
    public String getReflection() {
        return reflection;
    }
}
