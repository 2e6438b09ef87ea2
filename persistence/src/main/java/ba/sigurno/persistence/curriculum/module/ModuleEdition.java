package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.framework.Outcome;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        name = ModuleEdition.BY_IDS,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.module m JOIN FETCH m.ageBand JOIN FETCH m.strand"
                + " WHERE e.id IN :ids")
@NamedQuery(
        name = ModuleEdition.PUBLISHED_STAMP,
        query = "SELECT COUNT(e), MAX(e.id) FROM ModuleEdition e WHERE e.publishedAt IS NOT NULL")
@NamedQuery(
        name = ModuleEdition.OF_CLASS,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.module JOIN FETCH e.quiz LEFT JOIN FETCH e.beforeQuiz"
                + " WHERE e.id IN (SELECT a.edition.id FROM Assignment a WHERE a.schoolClass = :schoolClass)")
@NamedQuery(
        name = ModuleEdition.QUIZZES,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.quiz WHERE e.publishedAt IS NOT NULL"
                + " ORDER BY e.publishedAt DESC, e.id DESC")
@NamedQuery(
        name = ModuleEdition.SOURCES,
        query = "SELECT m.code, e.sourceDigest FROM ModuleEdition e JOIN e.module m WHERE m.code IS NOT NULL")
@NamedQuery(
        name = ModuleEdition.BY_PUBLIC_ID,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.module m JOIN FETCH m.ageBand JOIN FETCH m.strand"
                + " WHERE e.publicId = :publicId")
@NamedQuery(
        name = ModuleEdition.OF_MODULE,
        query = "SELECT e FROM ModuleEdition e WHERE e.module = :module ORDER BY e.number DESC")
@NamedQuery(name = ModuleEdition.BY_SLUG, query = ModuleEdition.NEWEST + " AND m.slug = :slug")
public class ModuleEdition extends PublicEntity implements Multilingual<ModuleEditionText> {

    /**
     * Finds the newest published edition of each module, youngest pupils first, with module and texts; of
     * {@code :ageBandId} and {@code :strandId} unless null.
     */
    public static final String CATALOGUE = "ModuleEdition.catalogue";

    /** Finds the editions with an id among {@code :ids}, with module and texts, in no order. */
    public static final String BY_IDS = "ModuleEdition.byIds";

    /** Tells how many editions are published, and the greatest of their ids: other than before when one more is. */
    public static final String PUBLISHED_STAMP = "ModuleEdition.publishedStamp";

    /** Finds the editions that {@code :schoolClass} was assigned, with modules, quizzes and titles. */
    public static final String OF_CLASS = "ModuleEdition.ofClass";

    /** Finds all published editions, the newest first, with titles: the names of their quizzes. */
    public static final String QUIZZES = "ModuleEdition.quizzes";

    /** Finds the newest published edition of the module with {@code :slug}, with module and lessons. */
    public static final String BY_SLUG = "ModuleEdition.bySlug";

    /** Finds pairs of a module's folder in the country pack and the digest of the files of one of its editions. */
    public static final String SOURCES = "ModuleEdition.sources";

    /** Finds the edition with {@code :publicId}, with its module. */
    public static final String BY_PUBLIC_ID = "ModuleEdition.byPublicId";

    /** Finds the editions of {@code :module}, the newest first. */
    public static final String OF_MODULE = "ModuleEdition.ofModule";

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

    @Column(name = "minutes_alone")
    private int minutesAlone;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quiz_id")
    private Quiz quiz;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "before_quiz_id")
    private Quiz beforeQuiz;

    @Column(nullable = false)
    private String help = "";

    @Column(nullable = false)
    private String readings = "";

    @Column(name = "source_digest")
    private String sourceDigest;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "module_edition_text", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, ModuleEditionText> texts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "module_page", joinColumns = @JoinColumn(name = "edition_id"))
    private Set<ModulePage> pages = new HashSet<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchFetch(BatchFetchType.IN)
    private List<Lesson> lessons = new ArrayList<>();

    protected ModuleEdition() {}

    /** Creates a draft without lessons; {@code minutes} is the time a class takes for it, or a pupil alone. */
    public ModuleEdition(Module module, int number, int minutes, Quiz quiz) {
        this.module = module;
        this.number = number;
        takes(minutes, minutes);
        this.quiz = quiz;
    }

    /** Sets the minutes that it takes in class, and for one who learns alone. */
    public void takes(int minutesInClass, int minutesAlone) {
        requireDraft();
        this.minutes = minutesInClass;
        this.minutesAlone = minutesAlone;
    }

    /** Remembers the digest of the files that it was read from. */
    public void comeFrom(String sourceDigest) {
        requireDraft();
        this.sourceDigest = sourceDigest;
    }

    /** Asks the questions of a quiz before the first lesson and once more at the end; null for none. */
    public void askBefore(Quiz beforeQuiz) {
        requireDraft();
        this.beforeQuiz = beforeQuiz;
    }

    /** Sets the help paths that it ends on, since its subject is sensitive. */
    public void endOn(List<String> help) {
        requireDraft();
        this.help = String.join(" ", help);
    }

    /** Sets who must still read it, such as a lawyer. */
    public void awaitReadings(List<String> readings) {
        requireDraft();
        this.readings = String.join(" ", readings);
    }

    /** Sets title, summary and the sentence that a child keeps, in one language. */
    public void text(Language language, String title, String summary, String reflection) {
        requireDraft();
        texts.put(language, new ModuleEditionText(title, summary, reflection));
    }

    /** Sets a page for adults in one language; {@code text} is CommonMark. */
    public void page(ModulePage.Kind kind, Language language, String text) {
        requireDraft();
        pages.removeIf(page -> page.getKind() == kind && page.getLanguage() == language);
        pages.add(new ModulePage(kind, language, text));
    }

    /** Adds a lesson at the end; {@code outcome} is what it works towards, or null. */
    public Lesson addLesson(LessonContent content, Outcome outcome) {
        requireDraft();
        Lesson lesson = new Lesson(this, lessons.size() + 1, content, outcome);
        lessons.add(lesson);
        return lesson;
    }

    /** Publishes the draft: from now on it can be assigned, and not changed. */
    public void publish(Instant now) {
        requireDraft();
        boolean complete = !texts.isEmpty()
                && !lessons.isEmpty()
                && lessons.stream()
                        .allMatch(lesson -> lesson.getContent().languages().containsAll(texts.keySet()))
                && quiz.size() > 0;
        DomainException.require(complete, "curriculum_rule_edition_incomplete");
        lessons.forEach(lesson -> lesson.getContent().requireComplete());
        publishedAt = now;
    }

    /** Returns whether it can be assigned. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Throws unless it can still be changed. */
    public void requireDraft() {
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

    /** Returns the minutes that it takes one who learns alone. */
    public int getMinutesAlone() {
        return minutesAlone;
    }

    public Quiz getQuiz() {
        return quiz;
    }

    /** Returns the questions asked before the first lesson and once more at the end; null for none. */
    public Quiz getBeforeQuiz() {
        return beforeQuiz;
    }

    /** Returns the help paths that it ends on; none when it is not sensitive. */
    public List<String> getHelp() {
        return words(help);
    }

    /** Returns who must still read it. */
    public List<String> getReadings() {
        return words(readings);
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    /** Returns the SHA-256 digest of the files that it was read from; null when it was made here. */
    public String getSourceDigest() {
        return sourceDigest;
    }

    /** Returns a page for adults by language, in CommonMark; none in a language that it is not written in. */
    public Map<Language, String> page(ModulePage.Kind kind) {
        var texts = new EnumMap<Language, String>(Language.class);
        pages.stream()
                .filter(page -> page.getKind() == kind)
                .forEach(page -> texts.put(page.getLanguage(), page.getText()));
        return texts;
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
