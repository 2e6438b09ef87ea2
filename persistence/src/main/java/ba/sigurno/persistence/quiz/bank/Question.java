package ba.sigurno.persistence.quiz.bank;

import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * A question of the bank: its tags, its newest version and the version that is asked. Its content is in its versions.
 */
@Entity
@Table(name = "question")
@NamedQuery(name = Question.BY_PUBLIC_ID, query = "SELECT q FROM Question q WHERE q.publicId = :publicId")
@NamedQuery(name = Question.BY_IDENTIFIER, query = "SELECT q FROM Question q WHERE q.identifier = :identifier")
public class Question extends QuestionQueries implements Multilingual<String> {

    /** Finds the question with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "Question.byPublicId";

    /** Finds the question with {@code :identifier}. */
    public static final String BY_IDENTIFIER = "Question.byIdentifier";

    /** The longest identifier, in characters. */
    public static final int IDENTIFIER_LENGTH = 100;

    /** The longest keyword, in characters. */
    public static final int KEYWORD_LENGTH = 50;

    /** The maximum number of keywords of a question. */
    public static final int MAX_KEYWORDS = 20;

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    /** The length of the beginning of a stem that lists and searches have, in characters. */
    public static final int STEM_LENGTH = 500;

    @Column(length = IDENTIFIER_LENGTH)
    private String identifier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outcome_id")
    @BatchFetch(BatchFetchType.IN)
    private Outcome outcome;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "strand_id")
    @BatchFetch(BatchFetchType.IN)
    private Strand strand;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "age_band_id")
    @BatchFetch(BatchFetchType.IN)
    private AgeBand ageBand;

    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    @ElementCollection
    @CollectionTable(name = "question_keyword", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "keyword", nullable = false)
    @BatchFetch(BatchFetchType.IN)
    private Set<String> keywords = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "question_text", joinColumns = @JoinColumn(name = "question_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "stem", nullable = false)
    private Map<Language, String> stems = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "question_language", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "language", nullable = false)
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "question_asked_language", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "language", nullable = false)
    @BatchFetch(BatchFetchType.IN)
    private Set<String> askedLanguages = new HashSet<>();

    @Column(name = "latest_number")
    private int latestNumber;

    @Column(name = "approved_number")
    private Integer approvedNumber;

    private boolean retired;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private int version;

    /** Creates a question without tags and, until {@link #draft} makes one, without a version. */
    public Question() {}

    /** Begins its next version. There is one open version at a time: to change that one, rewrite it. */
    public QuestionVersion draft(QuestionContent content, Account author, Instant now) {
        latestNumber++;
        says(content, now);
        return new QuestionVersion(this, latestNumber, content, author, now);
    }

    /** Takes its open version back and restores the texts before it. */
    public void discard(QuestionVersion open, QuestionVersion before, Instant now) {
        DomainException.require(open.isOpen(), "quiz_rule_version_closed");
        latestNumber = before.getNumber();
        says(before.getContent(), now);
    }

    /** Makes a version that may be asked at once: it comes with the product, and was read before it was shipped. */
    public QuestionVersion shipped(QuestionContent content, Instant now) {
        var version = draft(content, null, now);
        version.approveAsShipped(now);
        return version;
    }

    /** Takes over the beginning of the newest version's stem, and its complete languages. */
    void says(QuestionContent content, Instant now) {
        changedAt = now;
        speak(languages, content);
        stems.keySet().retainAll(content.stem().languages());
        content.stem().byLanguage().forEach((language, text) -> stems.put(language, beginning(text)));
    }

    private static void speak(Set<String> languages, QuestionContent content) {
        // By their tags: EclipseLink does not ask the converter of a collection's elements.
        var spoken = content.languages().stream().map(Language::getTag).collect(Collectors.toSet());
        languages.retainAll(spoken);
        languages.addAll(spoken);
    }

    /** Returns the beginning of a stem for lists and searches: on one line, without markup, with dots for gaps. */
    public static String beginning(String stem) {
        var dotted = GapInteraction.MARK.matcher(stem).replaceAll("…");
        var plain = PLAIN.render(MARKDOWN.parse(dotted)).strip();
        return plain.length() <= STEM_LENGTH ? plain : plain.substring(0, STEM_LENGTH - 1) + "…";
    }

    void approved(QuestionVersion version) {
        approvedNumber = version.getNumber();
        speak(askedLanguages, version.getContent());
    }

    /** Files it under an outcome, which brings its strand and age band along; null files it under none. */
    public void file(Outcome outcome) {
        this.outcome = outcome;
        if (outcome != null) {
            this.strand = outcome.getStrand();
            this.ageBand = outcome.getAgeBand();
        }
    }

    /**
     * Files it under a strand and an age band, either of which may be null; an outcome that does not fit is dropped.
     */
    public void file(Strand strand, AgeBand ageBand) {
        this.strand = strand;
        this.ageBand = ageBand;
        if (outcome != null
                && !(outcome.getStrand().equals(strand) && outcome.getAgeBand().equals(ageBand))) {
            outcome = null;
        }
    }

    /** Sets its intended difficulty; null when unknown. */
    public void grade(Difficulty difficulty) {
        this.difficulty = difficulty;
    }

    /** Sets its keywords. */
    public void tag(Collection<String> keywords) {
        var kept = new HashSet<String>();
        keywords.stream()
                .map(String::strip)
                .filter(keyword -> !keyword.isEmpty())
                .forEach(kept::add);
        DomainException.require(
                kept.stream().allMatch(keyword -> keyword.length() <= KEYWORD_LENGTH),
                "quiz_rule_keyword_long",
                KEYWORD_LENGTH);
        DomainException.require(kept.size() <= MAX_KEYWORDS, "quiz_rule_keywords_many", MAX_KEYWORDS);
        this.keywords.retainAll(kept);
        this.keywords.addAll(kept);
    }

    /** Names it as another system does; null takes the name away. */
    public void identify(String identifier) {
        DomainException.require(
                identifier == null || identifier.length() <= IDENTIFIER_LENGTH,
                "quiz_rule_identifier_long",
                IDENTIFIER_LENGTH);
        this.identifier = identifier;
    }

    /** Retires it, so that quizzes can no longer choose or draw it, or restores it. Quizzes that hold it keep it. */
    public void retire(boolean retired) {
        this.retired = retired;
    }

    /** Returns whether a quiz may take it. */
    public boolean isUsable() {
        return approvedNumber != null && !retired;
    }

    /** Returns its identifier in another system; may be null. */
    public String getIdentifier() {
        return identifier;
    }

    /** Returns the outcome it tests; may be null. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Returns its strand; may be null. */
    public Strand getStrand() {
        return strand;
    }

    /** Returns its age band; may be null. */
    public AgeBand getAgeBand() {
        return ageBand;
    }

    /** Returns its intended difficulty; may be null. */
    public Difficulty getDifficulty() {
        return difficulty;
    }

    public Set<String> getKeywords() {
        return Collections.unmodifiableSet(keywords);
    }

    /** Returns the beginning of its newest version's stem, for lists. */
    @Override
    public Map<Language, String> getTexts() {
        return Collections.unmodifiableMap(stems);
    }

    /** Returns the tags of the languages in which nothing is missing in its newest version. */
    public Set<String> getLanguages() {
        return Collections.unmodifiableSet(languages);
    }

    /** Returns the tags of the languages in which nothing is missing in the version that is asked. */
    public Set<String> getAskedLanguages() {
        return Collections.unmodifiableSet(askedLanguages);
    }

    /** Returns the number of its newest version. */
    public int getLatestNumber() {
        return latestNumber;
    }

    /** Returns the number of the version that is asked; null before the first is approved. */
    public Integer getApprovedNumber() {
        return approvedNumber;
    }

    public boolean isRetired() {
        return retired;
    }

    /** Returns the time its newest version was last written. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Returns the number of changes, so that two who tag at once notice. */
    public int getVersion() {
        return version;
    }
}
