package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * One published version of a module. A published edition never changes, so a class keeps the one it was assigned;
 * improvements go into the next edition.
 */
@Entity
@Table(name = "module_edition")
@NamedQuery(
        name = ModuleEdition.CATALOGUE,
        query = ModuleEdition.NEWEST + " AND (:ageBandId IS NULL OR b.id = :ageBandId)"
                + " AND (:strandId IS NULL OR s.id = :strandId) ORDER BY b.position, s.position, m.slug")
@NamedQuery(
        name = ModuleEdition.SEARCH,
        query = ModuleEdition.NEWEST + ModuleEdition.FOUND + " ORDER BY b.position, s.position, m.slug")
@NamedQuery(
        name = ModuleEdition.SEARCH_COUNT,
        query = "SELECT COUNT(e) FROM ModuleEdition e JOIN e.module m JOIN m.ageBand b JOIN m.strand s"
                + ModuleEdition.ONLY_NEWEST + ModuleEdition.FOUND)
@NamedQuery(
        name = ModuleEdition.OF_CLASS,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.module JOIN FETCH e.quiz"
                + " WHERE e.id IN (SELECT a.edition.id FROM Assignment a WHERE a.schoolClass = :schoolClass)")
@NamedQuery(
        name = ModuleEdition.QUIZZES,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.quiz WHERE e.publishedAt IS NOT NULL"
                + " ORDER BY e.publishedAt DESC, e.id DESC")
@NamedQuery(name = ModuleEdition.BY_SLUG, query = ModuleEdition.NEWEST + " AND m.slug = :slug")
public class ModuleEdition extends PublicEntity implements Multilingual<ModuleEditionText> {

    /**
     * Finds the newest published edition of each module, youngest pupils first, with module and texts; of
     * {@code :ageBandId} and {@code :strandId} unless null.
     */
    public static final String CATALOGUE = "ModuleEdition.catalogue";

    /**
     * Finds as {@link #CATALOGUE} does, where title or summary in some language is like {@code :latin} or
     * {@code :cyrillic} (caj finds čaj); {@code :ageBand} and {@code :strand} are codes, or null.
     */
    public static final String SEARCH = "ModuleEdition.search";

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "ModuleEdition.searchCount";

    /** Finds the editions that {@code :schoolClass} was assigned, with modules, quizzes and titles. */
    public static final String OF_CLASS = "ModuleEdition.ofClass";

    /** Finds all published editions, the newest first, with titles: the names of their quizzes. */
    public static final String QUIZZES = "ModuleEdition.quizzes";

    /** Finds the newest published edition of the module with {@code :slug}, with module and lessons. */
    public static final String BY_SLUG = "ModuleEdition.bySlug";

    static final String FOUND = " AND (:ageBand IS NULL OR b.code = :ageBand) AND (:strand IS NULL OR s.code = :strand)"
            + " AND EXISTS (SELECT f FROM ModuleEdition f JOIN f.texts t WHERE f = e"
            + " AND (SQL('? COLLATE utf8mb4_unicode_520_ci', t.title) LIKE :latin"
            + " OR SQL('? COLLATE utf8mb4_unicode_520_ci', t.summary) LIKE :latin"
            + " OR SQL('? COLLATE utf8mb4_unicode_520_ci', t.title) LIKE :cyrillic"
            + " OR SQL('? COLLATE utf8mb4_unicode_520_ci', t.summary) LIKE :cyrillic))";

    static final String ONLY_NEWEST = " WHERE e.publishedAt IS NOT NULL"
            + " AND NOT EXISTS (SELECT n FROM ModuleEdition n WHERE n.module = m AND n.publishedAt IS NOT NULL"
            + " AND n.number > e.number)";

    static final String NEWEST = "SELECT e FROM ModuleEdition e JOIN FETCH e.module m JOIN FETCH m.ageBand b"
            + " JOIN FETCH m.strand s" + ONLY_NEWEST;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "module_id")
    private Module module;

    @Column(name = "number")
    private int number;

    private int minutes;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quiz_id")
    private Quiz quiz;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "module_edition_text", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, ModuleEditionText> texts = new HashMap<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Lesson> lessons = new ArrayList<>();

    protected ModuleEdition() {}

    /** Creates a draft without lessons; {@code minutes} is the time a class takes for it. */
    public ModuleEdition(Module module, int number, int minutes, Quiz quiz) {
        this.module = module;
        this.number = number;
        this.minutes = minutes;
        this.quiz = quiz;
    }

    /** Sets title and summary in one language. */
    public void text(Language language, String title, String summary) {
        requireDraft();
        texts.put(language, new ModuleEditionText(title, summary));
    }

    /** Adds an empty lesson at the end. */
    public Lesson addLesson() {
        requireDraft();
        Lesson lesson = new Lesson(this, lessons.size() + 1);
        lessons.add(lesson);
        return lesson;
    }

    /** Publishes the draft: from now on it can be assigned, and not changed. */
    public void publish(Instant now) {
        requireDraft();
        boolean complete = !texts.isEmpty()
                && !lessons.isEmpty()
                && lessons.stream()
                        .allMatch(lesson -> lesson.getTexts().keySet().containsAll(texts.keySet()))
                && quiz.size() > 0;
        DomainException.require(complete, "curriculum_rule_edition_incomplete");
        publishedAt = now;
    }

    /** Returns whether it can be assigned. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    void requireDraft() {
        DomainException.require(!isPublished(), "curriculum_rule_edition_published");
    }

    public Module getModule() {
        return module;
    }

    public int getNumber() {
        return number;
    }

    /** Returns the minutes a class takes for it. */
    public int getMinutes() {
        return minutes;
    }

    public Quiz getQuiz() {
        return quiz;
    }

    /** Returns the time of publication; null for a draft. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    @Override
    public Map<Language, ModuleEditionText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    /** Returns the lessons in order. */
    public List<Lesson> getLessons() {
        return Collections.unmodifiableList(lessons);
    }
}
