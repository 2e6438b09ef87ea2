package ba.sigurno.persistence.curriculum.module;

import ba.sigurno.persistence.curriculum.content.LessonContent;
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
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * One version of a module. A published edition never changes, so a class keeps the one it was assigned; improvements go
 * into the next edition. A draft has the number after that of the newest published one: so there is one at most.
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
        name = ModuleEdition.OF_CLASSES,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.module JOIN FETCH e.quiz LEFT JOIN FETCH e.beforeQuiz"
                + " WHERE e.id IN (SELECT a.edition.id FROM Assignment a WHERE a.schoolClass IN :classes)")
@NamedQuery(
        name = ModuleEdition.QUIZZES,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.quiz JOIN FETCH e.module"
                + " WHERE e.publishedAt IS NOT NULL ORDER BY e.publishedAt DESC, e.id DESC")
@NamedQuery(
        name = ModuleEdition.SOURCES,
        query = "SELECT m.code, e.sourceDigest FROM ModuleEdition e JOIN e.module m WHERE m.code IS NOT NULL")
@NamedQuery(
        name = ModuleEdition.OUTCOMES,
        query = "SELECT e.id, o FROM ModuleEdition e JOIN e.outcomes o WHERE e.id IN :ids ORDER BY o.code")
@NamedQuery(
        name = ModuleEdition.BY_PUBLIC_ID,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.module m JOIN FETCH m.ageBand JOIN FETCH m.strand"
                + " JOIN FETCH e.quiz LEFT JOIN FETCH e.beforeQuiz LEFT JOIN FETCH e.author LEFT JOIN FETCH e.submitter"
                + " LEFT JOIN FETCH e.reviewer WHERE e.publicId = :publicId")
@NamedQuery(
        name = ModuleEdition.TO_CHANGE,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.module WHERE e.publicId = :publicId",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = ModuleEdition.OF_MODULE,
        query = "SELECT e FROM ModuleEdition e WHERE e.module = :module ORDER BY e.number DESC")
@NamedQuery(
        name = ModuleEdition.DRAFTS,
        query = "SELECT e FROM ModuleEdition e JOIN FETCH e.module m JOIN FETCH m.ageBand b JOIN FETCH m.strand s"
                + " LEFT JOIN FETCH e.author LEFT JOIN FETCH e.submitter WHERE e.publishedAt IS NULL"
                + " ORDER BY b.position, s.position, m.slug")
@NamedQuery(
        name = ModuleEdition.WAITING_FOR_REVIEW,
        query = "SELECT COUNT(e), FUNCTION('MIN', e.submittedAt) FROM ModuleEdition e"
                + " WHERE e.publishedAt IS NULL AND e.submittedAt IS NOT NULL AND e.submitter <> :account")
@NamedQuery(
        name = ModuleEdition.WAITING_FOR_SUBMITTER,
        query = "SELECT COUNT(e), FUNCTION('MIN', e.reviewedAt) FROM ModuleEdition e WHERE e.publishedAt IS NULL"
                + " AND e.submittedAt IS NULL AND e.reviewNote IS NOT NULL AND e.submitter = :account")
@NamedQuery(
        name = ModuleEdition.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(e) FROM ModuleEdition e"
                + " WHERE e.author = :account OR e.submitter = :account OR e.reviewer = :account")
@NamedQuery(name = ModuleEdition.BY_SLUG, query = ModuleEdition.NEWEST + " AND m.slug = :slug")
public class ModuleEdition extends ReviewedEdition implements Multilingual<ModuleEditionText> {

    /**
     * Finds the newest published edition of each module, youngest pupils first, with module and texts; of
     * {@code :ageBandId} and {@code :strandId} unless null.
     */
    public static final String CATALOGUE = "ModuleEdition.catalogue";

    /** Finds the editions with an id among {@code :ids}, with module and texts, in no order. */
    public static final String BY_IDS = "ModuleEdition.byIds";

    /** Tells how many editions are published, and the greatest of their ids: other than before when one more is. */
    public static final String PUBLISHED_STAMP = "ModuleEdition.publishedStamp";

    /** Finds the editions that {@code :classes} were assigned, with modules, quizzes and titles. */
    public static final String OF_CLASSES = "ModuleEdition.ofClasses";

    /** Finds all published editions, the newest first, with titles and modules: the names of their quizzes. */
    public static final String QUIZZES = "ModuleEdition.quizzes";

    /** Finds the newest published edition of the module with {@code :slug}, with module and lessons. */
    public static final String BY_SLUG = "ModuleEdition.bySlug";

    /** Finds pairs of a module's folder in the country pack and the digest of the files of one of its editions. */
    public static final String SOURCES = "ModuleEdition.sources";

    /** Finds the outcomes of the editions with an id among {@code :ids}, as pairs with that id, by code. */
    public static final String OUTCOMES = "ModuleEdition.outcomes";

    /** Finds the edition with {@code :publicId}, with its module, its quizzes and those who wrote and reviewed it. */
    public static final String BY_PUBLIC_ID = "ModuleEdition.byPublicId";

    /** Finds the edition with {@code :publicId}, with its module, both locked until the transaction ends. */
    public static final String TO_CHANGE = "ModuleEdition.toChange";

    /** Finds the editions of {@code :module}, the newest first. */
    public static final String OF_MODULE = "ModuleEdition.ofModule";

    /** Finds all drafts, youngest pupils first, with modules, texts and those who began and handed them in. */
    public static final String DRAFTS = "ModuleEdition.drafts";

    /** Counts the editions that wait for {@code :account} to review them, and tells since when the oldest does. */
    public static final String WAITING_FOR_REVIEW = "ModuleEdition.waitingForReview";

    /** Counts the editions that were returned to {@code :account}, and tells when the oldest was. */
    public static final String WAITING_FOR_SUBMITTER = "ModuleEdition.waitingForSubmitter";

    /** Counts the editions that {@code :account} began, handed in or reviewed. */
    public static final String COUNT_OF_ACCOUNT = "ModuleEdition.countOfAccount";

    /** The longest time that it takes, in minutes. */
    public static final int MAX_MINUTES = 600;

    /** The maximum number of lessons. */
    public static final int MAX_LESSONS = 20;

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

    @ManyToMany
    @JoinTable(
            name = "module_edition_outcome",
            joinColumns = @JoinColumn(name = "edition_id"),
            inverseJoinColumns = @JoinColumn(name = "outcome_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<Outcome> outcomes = new HashSet<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, ModuleEditionTranslation> texts = new HashMap<>();

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
        DomainException.require(isTime(minutesInClass) && isTime(minutesAlone), "curriculum_rule_minutes", MAX_MINUTES);
        this.minutes = minutesInClass;
        this.minutesAlone = minutesAlone;
    }

    private static boolean isTime(int minutes) {
        return 1 <= minutes && minutes <= MAX_MINUTES;
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

    /** Sets the outcomes that it works towards. */
    public void teach(Collection<Outcome> outcomes) {
        requireDraft();
        this.outcomes.retainAll(outcomes);
        this.outcomes.addAll(outcomes);
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

    /**
     * Sets title, summary and the sentence that a child keeps, in one language; when all are blank, the module is not in
     * that language.
     */
    public void text(Language language, String title, String summary, String reflection) {
        requireDraft();
        if (title.isBlank() && summary.isBlank() && reflection.isBlank()) {
            texts.remove(language);
        } else {
            var text = new ModuleEditionText(title, summary, reflection);
            texts.computeIfAbsent(language, added -> new ModuleEditionTranslation(this, added, text))
                    .say(text);
        }
    }

    /** Sets a page for adults in one language; {@code text} is CommonMark, blank for none. */
    public void page(ModulePage.Kind kind, Language language, String text) {
        requireDraft();
        pages.removeIf(page -> page.getKind() == kind && page.getLanguage() == language);
        if (!text.isBlank()) {
            pages.add(new ModulePage(kind, language, text));
        }
    }

    /** Adds a lesson at the end; {@code outcome} is what it works towards, or null. */
    public Lesson addLesson(LessonContent content, Outcome outcome) {
        requireDraft();
        DomainException.require(lessons.size() < MAX_LESSONS, "curriculum_rule_lessons_many", MAX_LESSONS);
        Lesson lesson = new Lesson(this, lessons.size() + 1, content, outcome);
        lessons.add(lesson);
        return lesson;
    }

    /** Puts a lesson at another position, from 1; those between move up or down. */
    public void move(Lesson lesson, int position) {
        requireDraft();
        DomainException.require(1 <= position && position <= lessons.size(), "curriculum_rule_lesson_position");
        lessons.remove(lesson);
        lessons.add(position - 1, lesson);
        number();
    }

    /** Removes a lesson. */
    public void drop(Lesson lesson) {
        requireDraft();
        lessons.remove(lesson);
        number();
    }

    private void number() {
        for (int at = 0; at < lessons.size(); at++) {
            lessons.get(at).moveTo(at + 1);
        }
    }

    /**
     * Returns the draft of the next edition, which says what this published one says; it asks the questions of these
     * quizzes, the second of which may be null.
     */
    public ModuleEdition next(Quiz quiz, Quiz beforeQuiz) {
        DomainException.require(isPublished(), "curriculum_rule_edition_not_published");
        var draft = new ModuleEdition(module, number + 1, minutes, quiz);
        draft.takes(minutes, minutesAlone);
        draft.askBefore(beforeQuiz);
        draft.help = help;
        draft.readings = readings;
        draft.teach(outcomes);
        getTexts()
                .forEach((language, text) ->
                        draft.text(language, text.getTitle(), text.getSummary(), text.getReflection()));
        pages.forEach(page -> draft.page(page.getKind(), page.getLanguage(), page.getText()));
        lessons.forEach(lesson -> draft.addLesson(lesson.getContent(), lesson.getOutcome()));
        return draft;
    }

    /**
     * Returns everything that is missing before it can be published: all texts in each language that it has a title in,
     * and activities that can be gone through.
     */
    public List<EditionFault> faults() {
        return EditionCheck.of(this);
    }

    @Override
    void requireComplete() {
        DomainException.require(faults().isEmpty(), "curriculum_rule_edition_incomplete");
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

    /** Returns the outcomes that it works towards. */
    public Set<Outcome> getOutcomes() {
        return Collections.unmodifiableSet(outcomes);
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

    /** Returns whether it is written in a language; Serbian in Cyrillic follows from the Latin one. */
    public boolean isWrittenIn(Language language) {
        return texts.containsKey(language.isCyrillic() ? Language.SERBIAN_LATIN : language);
    }

    @Override
    public Map<Language, ModuleEditionText> getTexts() {
        return texts.values().stream()
                .collect(Collectors.toMap(ModuleEditionTranslation::getLanguage, ModuleEditionTranslation::getText));
    }

    /** Returns the lessons in order. */
    public List<Lesson> getLessons() {
        return Collections.unmodifiableList(lessons);
    }
}
