package ba.sigurno.persistence.training;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.schema.PublicRow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What a teacher training teaches, and how many hours and points it counts for. */
@Entity
@Table(name = "training_programme")
@NamedQuery(
        name = TrainingProgramme.ALL,
        query = "SELECT p FROM TrainingProgramme p ORDER BY p.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "p.texts")
        })
@NamedQuery(
        name = TrainingProgramme.BY_PUBLIC_ID,
        query = "SELECT p FROM TrainingProgramme p WHERE p.publicId = :publicId")
public class TrainingProgramme extends PublicRow implements Multilingual<ProgrammeText> {

    /** All programmes, with texts. */
    public static final String ALL = "TrainingProgramme.all";

    /** The programme with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "TrainingProgramme.byPublicId";

    @Column(nullable = false)
    private BigDecimal hours;

    private int points;

    @ElementCollection
    @CollectionTable(name = "training_programme_text", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "language")
    private Map<Language, ProgrammeText> texts = new HashMap<>();

    protected TrainingProgramme() {}

    /** A programme without texts. */
    public TrainingProgramme(BigDecimal hours, int points) {
        this.hours = hours;
        this.points = points;
    }

    /** Sets title and description in one language. */
    public void text(Language language, String title, String description) {
        texts.put(language, new ProgrammeText(title, description));
    }

    public BigDecimal getHours() {
        return hours;
    }

    public int getPoints() {
        return points;
    }

    @Override
    public Map<Language, ProgrammeText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }
}
