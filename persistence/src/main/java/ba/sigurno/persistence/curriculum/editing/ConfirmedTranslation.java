package ba.sigurno.persistence.curriculum.editing;

import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pairs of a text and its translation in a lesson of which an editor said that they mean the same, each by its digest. A
 * pair is no longer there once either of the two has changed: that is how it is seen that a source has changed since.
 */
@Entity
@Table(name = "lesson_translation")
@NamedQuery(
        name = ConfirmedTranslation.OF_LESSON,
        query = "SELECT t FROM ConfirmedTranslation t WHERE t.lesson = :lesson AND t.language = :language")
public class ConfirmedTranslation extends BaseEntity {

    /** Finds the pairs of {@code :lesson} whose translation is in {@code :language}. */
    public static final String OF_LESSON = "ConfirmedTranslation.ofLesson";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_id")
    private Lesson lesson;

    @Column(nullable = false)
    private Language language;

    @Column(nullable = false)
    private String pairs = "";

    protected ConfirmedTranslation() {}

    /** Begins without pairs. */
    public ConfirmedTranslation(Lesson lesson, Language language) {
        this.lesson = lesson;
        this.language = language;
    }

    /** Adds pairs, and forgets those that the lesson does not have any more. */
    public void confirm(Set<String> confirmed, Set<String> present) {
        var all = new TreeSet<>(getPairs());
        all.addAll(confirmed);
        all.retainAll(present);
        pairs = String.join(" ", all);
    }

    /** Returns the digests of the pairs. */
    public Set<String> getPairs() {
        return pairs.isEmpty() ? Set.of() : Set.of(pairs.split(" "));
    }
}
