package ba.sigurno.persistence.quiz.settings;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.Tags;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A quiz: its questions, its rules, and the share of right answers needed to pass. */
@Entity
@Table(name = "quiz")
@NamedQuery(name = Quiz.ID, query = "SELECT q.id FROM Quiz q WHERE q.publicId = :publicId")
@NamedQuery(
        name = Quiz.BY_PUBLIC_IDS,
        query = "SELECT q FROM Quiz q WHERE q.publicId IN :publicIds",
        hints = {
            // Here and not at the relationship: the other query fetches the slots by a join.
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "q.slots"),
            @QueryHint(name = "eclipselink.batch", value = "q.slots.question")
        })
@NamedQuery(
        name = Quiz.BY_PUBLIC_ID,
        query = "SELECT DISTINCT q FROM Quiz q LEFT JOIN FETCH q.slots s WHERE q.publicId = :publicId"
                + " ORDER BY s.position")
public class Quiz extends PublicEntity {

    /** Finds the key of the quiz with {@code :publicId}. */
    public static final String ID = "Quiz.id";

    /** Finds the quizzes with {@code :publicIds}, with their slots. */
    public static final String BY_PUBLIC_IDS = "Quiz.byPublicIds";

    /** Finds the quiz with {@code :publicId}, with its slots. */
    public static final String BY_PUBLIC_ID = "Quiz.byPublicId";

    /** The maximum number of questions. */
    public static final int MAX_QUESTIONS = 200;

    /** The longest time limit. */
    public static final Duration MAX_LENGTH = Duration.ofHours(8);

    @Column(name = "pass_percent")
    private int passPercent;

    private boolean shuffled;

    @Column(name = "options_shuffled")
    private boolean optionsShuffled = true;

    @Column(name = "attempts_allowed")
    private Integer attemptsAllowed;

    @Column(name = "time_limit_seconds")
    private Integer timeLimitSeconds;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FeedbackPolicy feedback = FeedbackPolicy.AT_ONCE;

    @OneToMany(mappedBy = "quiz", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<QuizSlot> slots = new ArrayList<>();

    @Version
    private int version;

    protected Quiz() {}

    /** Creates a quiz without questions, limited neither in attempts nor in time, with feedback at once. */
    public Quiz(int passPercent) {
        passAt(passPercent);
    }

    /** Sets the share of right answers needed to pass, in percent from 0 to 100. */
    public void passAt(int passPercent) {
        DomainException.require(0 <= passPercent && passPercent <= 100, "quiz_rule_pass_percent");
        this.passPercent = passPercent;
    }

    /** Puts a usable question at the end. */
    public void add(Question question) {
        DomainException.require(question.isUsable(), "quiz_rule_question_unapproved");
        await(question);
    }

    /** Puts a question at the end that may still be waiting for its approval: it is not asked before. */
    public void await(Question question) {
        DomainException.require(
                slots.stream()
                        .noneMatch(slot ->
                                slot.getQuestion().filter(question::equals).isPresent()),
                "quiz_rule_question_twice");
        requireRoom(1);
        slots.add(new QuizSlot(this, slots.size() + 1, question));
    }

    /** Adds a slot at the end that draws this number of questions with these tags, others in each attempt. */
    public void draw(int count, Tags tags) {
        DomainException.require(count >= 1, "quiz_rule_draw_nothing");
        requireRoom(count);
        slots.add(new QuizSlot(this, slots.size() + 1, count, tags));
    }

    /**
     * Replaces its slots by others, in their order. A question that is asked already may stay, even if it was retired
     * meanwhile. Attempts that have begun keep their questions.
     */
    public void arrange(List<Wanted> wanted) {
        var before = List.copyOf(slots);
        var drawing = new ArrayDeque<>(
                before.stream().filter(slot -> slot.getQuestion().isEmpty()).toList());
        slots.clear();
        for (var each : wanted) {
            var kept = each.question() == null
                    ? Optional.ofNullable(drawing.poll())
                    : before.stream()
                            .filter(slot -> slot.getQuestion()
                                    .filter(each.question()::equals)
                                    .isPresent())
                            .filter(slot -> !slots.contains(slot))
                            .findFirst();
            kept.ifPresentOrElse(slot -> keep(slot, each), () -> add(each));
        }
        renumber();
    }

    /**
     * The content of a slot.
     *
     * @param question the question that is always asked; null to draw
     * @param count the number of questions to draw
     * @param tags the tags by which to draw
     */
    public record Wanted(Question question, int count, Tags tags) {}

    private void keep(QuizSlot slot, Wanted wanted) {
        if (wanted.question() == null) {
            DomainException.require(wanted.count() >= 1, "quiz_rule_draw_nothing");
            slot.draw(wanted.count(), wanted.tags());
        }
        requireRoom(slot.getCount());
        slots.add(slot);
    }

    private void add(Wanted wanted) {
        if (wanted.question() == null) {
            draw(wanted.count(), wanted.tags());
        } else {
            add(wanted.question());
        }
    }

    private void requireRoom(int count) {
        DomainException.require(size() + count <= MAX_QUESTIONS, "quiz_rule_quiz_full", MAX_QUESTIONS);
    }

    /** Takes a slot out, by its position from 1. */
    public void remove(int position) {
        slots.remove(position - 1);
        renumber();
    }

    /** Moves a slot to another position, both from 1. */
    public void move(int from, int to) {
        slots.add(to - 1, slots.remove(from - 1));
        renumber();
    }

    private void renumber() {
        for (int at = 0; at < slots.size(); at++) {
            slots.get(at).moveTo(at + 1);
        }
    }

    /** Asks in another order in each attempt, or always in the same. */
    public void shuffle(boolean shuffled) {
        this.shuffled = shuffled;
    }

    /** Lets questions show their options in another order in each attempt, or always as they were written. */
    public void shuffleOptions(boolean optionsShuffled) {
        this.optionsShuffled = optionsShuffled;
    }

    /** Sets the number of attempts allowed; null for no limit. */
    public void allowAttempts(Integer attempts) {
        DomainException.require(attempts == null || attempts >= 1, "quiz_rule_attempts_allowed");
        this.attemptsAllowed = attempts;
    }

    /** Sets the time limit of an attempt; null for none. */
    public void limitTime(Duration limit) {
        DomainException.require(
                limit == null || limit.compareTo(Duration.ofMinutes(1)) >= 0 && limit.compareTo(MAX_LENGTH) <= 0,
                "quiz_rule_time_limit");
        this.timeLimitSeconds = limit == null ? null : Math.toIntExact(limit.toSeconds());
    }

    /** Sets the point at which right answers are told. */
    public void tell(FeedbackPolicy feedback) {
        this.feedback = feedback;
    }

    /**
     * Returns another quiz with the same rules and slots, except those of questions that were retired; {@code change}
     * gives the tags by which it draws in place of others.
     */
    public Quiz copy(UnaryOperator<Tags> change) {
        var copy = new Quiz(passPercent);
        copy.shuffled = shuffled;
        copy.optionsShuffled = optionsShuffled;
        copy.attemptsAllowed = attemptsAllowed;
        copy.timeLimitSeconds = timeLimitSeconds;
        copy.feedback = feedback;
        slots.forEach(slot -> slot.getQuestion()
                .ifPresentOrElse(
                        question -> {
                            if (question.isUsable()) {
                                copy.add(question);
                            }
                        },
                        () -> copy.draw(slot.getCount(), change.apply(slot.getTags()))));
        return copy;
    }

    /** Returns the number of questions of an attempt. */
    public int size() {
        return slots.stream().mapToInt(QuizSlot::getCount).sum();
    }

    /** Returns the share of right answers needed to pass, in percent. */
    public int getPassPercent() {
        return passPercent;
    }

    /** Returns whether each attempt has its own order. */
    public boolean isShuffled() {
        return shuffled;
    }

    /** Returns whether questions may show their options in another order. */
    public boolean isOptionsShuffled() {
        return optionsShuffled;
    }

    /** Returns the number of changes, so that two who edit at once notice. */
    public int getVersion() {
        return version;
    }

    /** Returns the number of attempts allowed; empty for no limit. */
    public Optional<Integer> getAttemptsAllowed() {
        return Optional.ofNullable(attemptsAllowed);
    }

    /** Returns the time limit of an attempt; empty for none. */
    public Optional<Duration> getTimeLimit() {
        return Optional.ofNullable(timeLimitSeconds).map(Duration::ofSeconds);
    }

    public FeedbackPolicy getFeedback() {
        return feedback;
    }

    /** Returns the slots in order. */
    public List<QuizSlot> getSlots() {
        return Collections.unmodifiableList(slots);
    }
}
