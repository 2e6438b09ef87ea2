package ba.sigurno.persistence.training.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** The texts of a programme in one language. */
@Embeddable
public class ProgrammeText {

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 160;

    /** The longest description, in characters. */
    public static final int DESCRIPTION_LENGTH = 2000;

    /** The greatest length of all outcomes together, in characters. */
    public static final int OUTCOMES_LENGTH = 2000;

    @Column(nullable = false, length = TITLE_LENGTH)
    private String title;

    @Column(nullable = false, length = DESCRIPTION_LENGTH)
    private String description;

    @Column(nullable = false, length = OUTCOMES_LENGTH)
    private String outcomes;

    protected ProgrammeText() {}

    /**
     * Creates a text.
     *
     * @param outcomes the abilities of a teacher afterwards, a line each; may be empty
     */
    public ProgrammeText(String title, String description, String outcomes) {
        this.title = title;
        this.description = description;
        this.outcomes = outcomes;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    /** Returns the learning outcomes, one by one; may be empty. */
    public List<String> getOutcomes() {
        return outcomes.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
