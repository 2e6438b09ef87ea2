package ba.sigurno.persistence.training.programme;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import ba.sigurno.persistence.quiz.settings.Quiz;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * A requirement that a teacher has to meet for the award of an edition. It changes only while the edition is a draft.
 */
@Entity
@Table(name = "requirement")
@NamedQuery(
        name = Requirement.BY_PUBLIC_ID,
        query =
                "SELECT r FROM Requirement r JOIN FETCH r.edition e JOIN FETCH e.programme WHERE r.publicId = :publicId")
@NamedQuery(
        name = Requirement.OF_QUIZ,
        query = "SELECT r FROM Requirement r JOIN FETCH r.edition e JOIN FETCH e.programme WHERE r.quiz = :quiz")
@NamedQuery(
        name = Requirement.PRIORS,
        query = "SELECT p.publicId, q.publicId FROM Requirement r JOIN r.edition e JOIN e.programme p JOIN r.prior q"
                + " WHERE e.state <> ba.sigurno.persistence.training.programme.EditionState.CLOSED")
public class Requirement extends PublicEntity implements Multilingual<RequirementText> {

    /** Finds the requirement with {@code :publicId}, with edition and programme. */
    public static final String BY_PUBLIC_ID = "Requirement.byPublicId";

    /** Finds the assessment that is taken by {@code :quiz}, with edition and programme. */
    public static final String OF_QUIZ = "Requirement.ofQuiz";

    /**
     * Finds the programmes that ask for the award of another, with that one, by public ids, in open editions and
     * drafts.
     */
    public static final String PRIORS = "Requirement.priors";

    /** The longest time between two attempts, in hours. */
    public static final int MAX_WAIT_HOURS = 720;

    private static final int DEFAULT_ATTEMPTS = 3;

    private static final Duration DEFAULT_TIME = Duration.ofMinutes(45);

    /** The highest mark. */
    public static final int FULL_MARK = 100;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ProgrammeEdition edition;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequirementKind kind;

    @Column(name = "pass_mark")
    private Integer passMark;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "prior_id")
    @BatchFetch(BatchFetchType.IN)
    private TrainingProgramme prior;

    private boolean renewal;

    @OneToOne(
            fetch = FetchType.LAZY,
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @JoinColumn(name = "quiz_id")
    private Quiz quiz;

    @Column(name = "wait_hours")
    private Integer waitHours;

    @Column(name = "file_asked")
    private boolean fileAsked;

    @ElementCollection
    @CollectionTable(name = "requirement_meeting", joinColumns = @JoinColumn(name = "requirement_id"))
    @Column(name = "meeting")
    @BatchFetch(BatchFetchType.IN)
    private Set<Integer> meetings = new HashSet<>();

    @OneToMany(mappedBy = "requirement", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    @BatchFetch(BatchFetchType.IN)
    private Map<Language, RequirementTranslation> texts = new HashMap<>();

    protected Requirement() {}

    Requirement(ProgrammeEdition edition, int position, RequirementKind kind) {
        this.edition = edition;
        this.position = position;
        this.kind = kind;
        this.renewal = true;
    }

    /** Sets its texts in one language. Of an assessment or a task only: the other kinds have fixed ones. */
    public void text(Language language, String title, String instructions) {
        requireDecided();
        put(language, new RequirementText(title, instructions));
    }

    private void put(Language language, RequirementText text) {
        texts.computeIfAbsent(language, missing -> new RequirementTranslation(this, missing, text))
                .say(text);
    }

    /** Sets all its texts, by language. Of an assessment or a task only. */
    public void say(Map<Language, RequirementText> said) {
        requireDecided();
        List.copyOf(texts.keySet()).stream()
                .filter(language -> !said.containsKey(language))
                .forEach(texts::remove);
        said.forEach(this::put);
    }

    /** Sets whether it has to be met again when an award is renewed. */
    public void renews(boolean renewal) {
        edition.requireDraft();
        this.renewal = renewal;
    }

    /** Sets the dates that have to be attended, by number from 1; none for all. Of attendance only. */
    public void attend(Set<Integer> meetings) {
        require(RequirementKind.ATTENDANCE);
        DomainException.require(
                meetings.stream().allMatch(number -> number >= 1 && number <= ProgrammeEdition.MAX_MEETINGS),
                "training_rule_meetings",
                ProgrammeEdition.MAX_MEETINGS);
        this.meetings.clear();
        this.meetings.addAll(meetings);
    }

    /** Sets the pass mark from which on it is met, in percent. Of an assessment only. */
    public void pass(int passMark) {
        require(RequirementKind.ASSESSMENT);
        DomainException.require(passMark >= 1 && passMark <= FULL_MARK, "training_rule_pass_mark");
        this.passMark = passMark;
        if (quiz != null) {
            quiz.passAt(passMark);
        }
    }

    /**
     * Has it taken online, as a quiz of questions of the bank, or no longer. Of an assessment with a pass mark only. A new
     * quiz has no questions yet.
     *
     * @param online whether it is taken online
     * @param waitHours the hours between the end of an attempt and the next one
     * @return the quiz that is not used any more; null for none
     */
    public Quiz takeOnline(boolean online, int waitHours) {
        require(RequirementKind.ASSESSMENT);
        DomainException.require(
                waitHours >= 0 && waitHours <= MAX_WAIT_HOURS, "training_rule_wait_hours", MAX_WAIT_HOURS);
        var before = quiz;
        if (online && quiz == null) {
            quiz = new Quiz(passMark);
            quiz.shuffle(true);
            quiz.allowAttempts(DEFAULT_ATTEMPTS);
            quiz.limitTime(DEFAULT_TIME);
            quiz.tell(FeedbackPolicy.AFTER_END);
        }
        if (!online) {
            quiz = null;
        }
        this.waitHours = online ? Integer.valueOf(waitHours) : null;
        return online ? null : before;
    }

    /** Sets the programme whose award is needed. Of a prior award only; a programme does not need itself. */
    public void follow(TrainingProgramme prior) {
        require(RequirementKind.PRIOR);
        DomainException.require(!prior.equals(edition.getProgramme()), "training_rule_prior_itself");
        this.prior = prior;
    }

    /** Sets whether a file is to be handed in. Of a task only. */
    public void askFile(boolean fileAsked) {
        require(RequirementKind.TASK);
        this.fileAsked = fileAsked;
    }

    private void require(RequirementKind kind) {
        edition.requireDraft();
        if (this.kind != kind) {
            throw new IllegalStateException(this.kind + " is not " + kind);
        }
    }

    private void requireDecided() {
        edition.requireDraft();
        if (!kind.isDecided()) {
            throw new IllegalStateException(kind + " has no texts");
        }
    }

    final void moveTo(int position) {
        this.position = position;
    }

    /** Returns a copy for the draft of another edition. */
    final Requirement copy(ProgrammeEdition draft) {
        var copy = new Requirement(draft, position, kind);
        copy.passMark = passMark;
        copy.prior = prior;
        copy.renewal = renewal;
        copy.fileAsked = fileAsked;
        copy.quiz = quiz == null ? null : quiz.copy(UnaryOperator.identity());
        copy.waitHours = waitHours;
        copy.meetings.addAll(meetings);
        getTexts()
                .forEach((language, text) ->
                        copy.put(language, new RequirementText(text.getTitle(), text.getInstructions())));
        return copy;
    }

    /** Returns whether it has all the texts and values it needs. */
    final boolean isComplete() {
        return switch (kind) {
            case ATTENDANCE -> true;
            case ASSESSMENT -> passMark != null && !texts.isEmpty() && (!isOnline() || isAskable());
            case TASK -> !texts.isEmpty();
            case PRIOR -> prior != null;
        };
    }

    private boolean isAskable() {
        return quiz.size() > 0 && quiz.getAttemptsAllowed().isPresent();
    }

    /** Returns the quiz by which it is taken online; null for all but assessments, and for those at the course. */
    public Quiz getQuiz() {
        return quiz;
    }

    /** Returns whether it is taken online. */
    public boolean isOnline() {
        // Not by the quiz: that would read it.
        return waitHours != null;
    }

    /** Returns the time between the end of an attempt and the next one; none where it is not taken online. */
    public Duration getWait() {
        return Duration.ofHours(waitHours == null ? 0 : waitHours);
    }

    public ProgrammeEdition getEdition() {
        return edition;
    }

    /** Returns its place among the edition's requirements, from 1. */
    public int getPosition() {
        return position;
    }

    public RequirementKind getKind() {
        return kind;
    }

    /** Returns the pass mark from which on it is met, in percent; empty for all but assessments. */
    public OptionalInt getPassMark() {
        return passMark == null ? OptionalInt.empty() : OptionalInt.of(passMark);
    }

    /** Returns the programme whose award is needed; null for all but prior awards. */
    public TrainingProgramme getPrior() {
        return prior;
    }

    /** Returns whether it has to be met again when an award is renewed. */
    public boolean isRenewal() {
        return renewal;
    }

    /** Returns whether a file is to be handed in. */
    public boolean isFileAsked() {
        return fileAsked;
    }

    /** Returns the dates that have to be attended, by number; empty for all. */
    public Set<Integer> getMeetings() {
        return Collections.unmodifiableSet(meetings);
    }

    @Override
    public Map<Language, RequirementText> getTexts() {
        var said = new EnumMap<Language, RequirementText>(Language.class);
        texts.forEach((language, translation) -> said.put(language, translation.getText()));
        return Collections.unmodifiableMap(said);
    }
}
