package ba.sigurno.persistence.quiz.attempt;

import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.content.Shuffle;
import ba.sigurno.persistence.quiz.settings.FeedbackPolicy;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An attempt of a pupil at a quiz, or of an adult at a test. A pupil may try as often as the quiz allows; boards count the
 * first attempt only.
 */
@Entity
@Table(name = "attempt")
@NamedQuery(name = Attempt.COUNT_OF_SCHOOL, query = "SELECT COUNT(a) FROM Attempt a WHERE a.school = :school")
@NamedQuery(name = Attempt.CHANGE_SCHOOL, query = "UPDATE Attempt a SET a.school = :into WHERE a.school = :from")
@NamedQuery(
        name = Attempt.BY_PUBLIC_ID_AND_PUPIL,
        query = "SELECT DISTINCT a FROM Attempt a JOIN FETCH a.quiz JOIN FETCH a.items i"
                + " WHERE a.publicId = :publicId AND a.pupil = :pupil ORDER BY i.position",
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "a.items.version"),
            @QueryHint(name = "eclipselink.join-fetch", value = "a.items.version.question")
        })
@NamedQuery(
        name = Attempt.BY_PUBLIC_ID_AND_ACCOUNT,
        query = "SELECT DISTINCT a FROM Attempt a JOIN FETCH a.quiz JOIN FETCH a.items i"
                + " WHERE a.publicId = :publicId AND a.account = :account ORDER BY i.position",
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "a.items.version"),
            @QueryHint(name = "eclipselink.join-fetch", value = "a.items.version.question")
        })
@NamedNativeQuery(
        name = Attempt.JOIN,
        query = "UPDATE attempt a LEFT JOIN (SELECT quiz_id, MAX(ordinal) AS last FROM attempt WHERE pupil_id = ?2"
                + " GROUP BY quiz_id) k ON k.quiz_id = a.quiz_id SET a.pupil_id = ?2,"
                + " a.ordinal = a.ordinal + COALESCE(k.last, 0) WHERE a.pupil_id = ?1")
public class Attempt extends AttemptQueries {

    /** Gives the attempts of the pupil {@code ?1} to the pupil {@code ?2}, numbered after those it has (an update). */
    public static final String JOIN = "Attempt.join";

    /** Counts the attempts of {@code :school}. */
    public static final String COUNT_OF_SCHOOL = "Attempt.countOfSchool";

    /** Moves the attempts of {@code :from} to {@code :into}, which is the same school. */
    public static final String CHANGE_SCHOOL = "Attempt.changeSchool";

    /** Finds the attempt with {@code :publicId} if it is of {@code :pupil}, with quiz, items and their versions. */
    public static final String BY_PUBLIC_ID_AND_PUPIL = "Attempt.byPublicIdAndPupil";

    /** Finds the attempt with {@code :publicId} if it is of {@code :account}, with quiz, items and their versions. */
    public static final String BY_PUBLIC_ID_AND_ACCOUNT = "Attempt.byPublicIdAndAccount";

    /** The time after the deadline in which an answer that was sent in time may arrive: the line was slow. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quiz_id")
    private Quiz quiz;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "school_id")
    private School school;

    private int ordinal;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "question_count")
    private int questionCount;

    @Column(name = "correct_count")
    private Integer correctCount;

    private Integer percent;

    private long seed;

    private Instant deadline;

    @Column(name = "options_shuffled")
    private boolean optionsShuffled;

    @Column(name = "pass_percent")
    private int passPercent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FeedbackPolicy feedback;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AttemptItem> items = new ArrayList<>();

    protected Attempt() {}

    /**
     * Starts an attempt now. It keeps the questions and the rules it begins with, even when the quiz changes.
     *
     * @param ordinal 1 for the pupil's first at this quiz
     * @param paper its questions, in the quiz's order
     * @param seed the seed of the order in which questions and their parts are shown
     */
    public Attempt(Quiz quiz, Pupil pupil, int ordinal, List<QuestionVersion> paper, long seed, Instant now) {
        this(quiz, ordinal, paper, seed, now);
        DomainException.require(
                quiz.getAttemptsAllowed().filter(allowed -> ordinal > allowed).isEmpty(), "quiz_rule_no_attempts_left");
        this.pupil = pupil;
        this.school = pupil.getSchoolClass().getSchool();
    }

    /**
     * Starts an attempt of an adult at a test now. Whether there is another one for this adult, who begins it says.
     *
     * @param passPercent the share of right answers needed to pass, in percent
     * @param deadline the time at which it must end
     */
    public Attempt(
            Quiz quiz,
            Account account,
            int ordinal,
            List<QuestionVersion> paper,
            long seed,
            int passPercent,
            Instant deadline,
            Instant now) {
        this(quiz, ordinal, paper, seed, now);
        this.account = account;
        this.passPercent = passPercent;
        this.deadline = deadline;
    }

    private Attempt(Quiz quiz, int ordinal, List<QuestionVersion> paper, long seed, Instant now) {
        DomainException.require(!paper.isEmpty(), "quiz_rule_quiz_empty");
        this.quiz = quiz;
        this.ordinal = ordinal;
        this.startedAt = now;
        this.seed = seed;
        this.deadline = quiz.getTimeLimit().map(now::plus).orElse(null);
        this.questionCount = paper.size();
        this.optionsShuffled = quiz.isOptionsShuffled();
        this.passPercent = quiz.getPassPercent();
        this.feedback = quiz.getFeedback();
        for (var asked : quiz.isShuffled() ? Shuffle.of(paper, seed) : paper) {
            items.add(new AttemptItem(this, items.size() + 1, asked));
        }
    }

    /**
     * Answers the question at a position from 1, once. The same answer sent again, as happens on a bad line, is the
     * first one; another is refused, because the pupil may have seen the feedback.
     */
    public AttemptItem answer(int position, Response response, Instant now) {
        DomainException.require(1 <= position && position <= items.size(), "quiz_rule_question_elsewhere");
        var item = items.get(position - 1);
        if (item.isAnswered()) {
            DomainException.require(
                    item.getResponse().filter(response::equals).isPresent(), "quiz_rule_already_answered");
            return item;
        }
        DomainException.require(!isFinished(), "quiz_rule_attempt_finished");
        DomainException.require(!isOverdue(now), "quiz_rule_time_up");
        item.answer(response, now);
        return item;
    }

    /** Ends the attempt, when every question is answered or its time is up; ending it twice changes nothing. */
    public void finish(Instant now) {
        if (isFinished()) {
            return;
        }
        long left = items.stream().filter(item -> !item.isAnswered()).count();
        DomainException.require(left == 0 || isOverdue(now), "quiz_rule_questions_left", left);
        finishedAt = left == 0 ? now : deadline;
        correctCount = (int) items.stream().filter(AttemptItem::isRight).count();
        percent = items.stream()
                .map(AttemptItem::getScore)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(questionCount), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** Returns whether its time ended before all questions were answered. */
    public boolean isCutShort() {
        return isFinished() && next().isPresent();
    }

    /** Returns whether its time is up, the grace for a slow line included. */
    public boolean isOverdue(Instant now) {
        return deadline != null && now.isAfter(deadline.plus(GRACE));
    }

    /** Returns whether the right answers may be told now. */
    public boolean isFeedbackTold() {
        return switch (feedback) {
            case AT_ONCE -> true;
            case AFTER_END -> isFinished();
            case NEVER -> false;
        };
    }

    /** Returns the first question without an answer; empty when all have one. */
    public Optional<AttemptItem> next() {
        return items.stream().filter(item -> !item.isAnswered()).findFirst();
    }

    /** Counts the answered questions. */
    public int answeredCount() {
        return (int) items.stream().filter(AttemptItem::isAnswered).count();
    }

    /** Returns whether it is finished. */
    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Returns whether it is finished and enough is right. */
    public boolean isPassed() {
        return isFinished() && percent >= passPercent;
    }

    public Quiz getQuiz() {
        return quiz;
    }

    /** Returns the pupil; null for that of an adult. */
    public Pupil getPupil() {
        return pupil;
    }

    /** Returns the account of the adult; null for that of a pupil. */
    public Account getAccount() {
        return account;
    }

    /** Returns the school of the pupil at the time; null for that of an adult. */
    public School getSchool() {
        return school;
    }

    /** Returns 1 for the first attempt at the quiz. */
    public int getOrdinal() {
        return ordinal;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Returns the time of its end; null while it is open. */
    public Instant getFinishedAt() {
        return finishedAt;
    }

    public int getQuestionCount() {
        return questionCount;
    }

    /** Returns the number of questions that are wholly right; null while it is open. */
    public Integer getCorrectCount() {
        return correctCount;
    }

    /** Returns the share of right answers in percent, partly right ones included; null while it is open. */
    public Integer getPercent() {
        return percent;
    }

    /** Returns the seed of the order in which questions and their parts are shown. */
    public long getSeed() {
        return seed;
    }

    /** Returns whether options may stand in another order than they were written in. */
    public boolean isOptionsShuffled() {
        return optionsShuffled;
    }

    /** Returns the point at which right answers are told. */
    public FeedbackPolicy getFeedback() {
        return feedback;
    }

    /** Returns the time at which it must end; null when its time is not limited. */
    public Instant getDeadline() {
        return deadline;
    }

    /** Returns the questions in the order in which they are asked. */
    public List<AttemptItem> getItems() {
        return Collections.unmodifiableList(items);
    }
}
