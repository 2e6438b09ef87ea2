package ba.sigurno.persistence.curriculum.editing;

import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.i18n.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What is confirmed of the translations of a lesson. */
@Entity
@Table(name = "lesson_translation")
@NamedQuery(
        name = ConfirmedLessonTranslation.OF_LESSON,
        query = "SELECT t FROM ConfirmedLessonTranslation t WHERE t.lesson = :lesson AND t.language = :language")
public class ConfirmedLessonTranslation extends ConfirmedTranslation {

    /** Finds the pairs of {@code :lesson} whose translation is in {@code :language}. */
    public static final String OF_LESSON = "ConfirmedLessonTranslation.ofLesson";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_id")
    private Lesson lesson;

    protected ConfirmedLessonTranslation() {}

    /** Begins without pairs. */
    public ConfirmedLessonTranslation(Lesson lesson, Language language) {
        super(language);
        this.lesson = lesson;
    }
}
