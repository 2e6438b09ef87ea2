package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** A lesson of an edition: a short text that ends with something to do. */
@Entity
@Table(name = "lesson")
@NamedQuery(
        name = Lesson.BY_PUBLIC_ID,
        query = "SELECT l FROM Lesson l JOIN FETCH l.edition WHERE l.publicId = :publicId")
public class Lesson extends PublicEntity implements Multilingual<LessonText> {

    /** Finds the lesson with {@code :publicId}, with its edition. */
    public static final String BY_PUBLIC_ID = "Lesson.byPublicId";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ModuleEdition edition;

    private int position;

    @ElementCollection
    @CollectionTable(name = "lesson_text", joinColumns = @JoinColumn(name = "lesson_id"))
    @MapKeyColumn(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, LessonText> texts = new HashMap<>();

    protected Lesson() {}

    Lesson(ModuleEdition edition, int position) {
        this.edition = edition;
        this.position = position;
    }

    /** Sets the lesson's text in one language; {@code body} is CommonMark. */
    public void text(Language language, String title, String body) {
        edition.requireDraft();
        texts.put(language, new LessonText(title, body));
    }

    public ModuleEdition getEdition() {
        return edition;
    }

    /** Returns its position, from 1. */
    public int getPosition() {
        return position;
    }

    @Override
    public Map<Language, LessonText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }
}
