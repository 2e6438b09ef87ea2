package ba.sigurno.persistence.quiz;

import ba.sigurno.persistence.enrolment.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.schema.PublicRow;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pupil's way through a quiz. A pupil may try as often as they like; boards count the first attempt only. */
@Entity
@Table(name = "attempt")
@NamedQuery(
        name = Attempt.OF_PUPIL,
        query = "SELECT a FROM Attempt a WHERE a.quiz = :quiz AND a.pupil = :pupil ORDER BY a.ordinal DESC")
@NamedQuery(
        name = Attempt.ALL_OF_PUPIL,
        query = "SELECT a FROM Attempt a JOIN FETCH a.quiz WHERE a.pupil = :pupil ORDER BY a.ordinal DESC")
@NamedQuery(
        name = Attempt.OF_CLASS,
        query = "SELECT NEW ba.sigurno.persistence.quiz.AttemptLine(a.pupil.id, a.startedAt, a.finishedAt,"
                + " a.correctCount, a.questionCount, a.percent) FROM Attempt a"
                + " WHERE a.quiz = :quiz AND a.pupil.schoolClass = :schoolClass")
@NamedQuery(
        name = Attempt.BEST_OF_CLASS,
        query = "SELECT NEW ba.sigurno.persistence.quiz.BestAttempt("
                + "p.publicId, p.nickname, MAX(a.correctCount), MAX(a.questionCount)) FROM Attempt a JOIN a.pupil p"
                + " WHERE a.quiz = :quiz AND p.schoolClass = :schoolClass AND a.finishedAt IS NOT NULL"
                + " GROUP BY p.publicId, p.nickname ORDER BY MAX(a.correctCount) DESC, p.nickname")
@NamedQuery(
        name = Attempt.BY_PUBLIC_ID_AND_PUPIL,
        query = "SELECT DISTINCT a FROM Attempt a JOIN FETCH a.quiz LEFT JOIN FETCH a.answers"
                + " WHERE a.publicId = :publicId AND a.pupil = :pupil")
public class Attempt extends PublicRow {

    /** The attempts of {@code :pupil} at {@code :quiz}, the newest first. */
    public static final String OF_PUPIL = "Attempt.ofPupil";

    /** The attempts of {@code :pupil} at all quizzes, with the quizzes, the newest of each quiz before its others. */
    public static final String ALL_OF_PUPIL = "Attempt.allOfPupil";

    /** The attempts at {@code :quiz} of the pupils of {@code :schoolClass}, as {@link AttemptLine}s. */
    public static final String OF_CLASS = "Attempt.ofClass";

    /** The {@link BestAttempt} at {@code :quiz} of each pupil of {@code :schoolClass}, best first. */
    public static final String BEST_OF_CLASS = "Attempt.bestOfClass";

    /** The attempt with {@code :publicId} if it is of {@code :pupil}, with quiz and answers. */
    public static final String BY_PUBLIC_ID_AND_PUPIL = "Attempt.byPublicIdAndPupil";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quiz_id")
    private Quiz quiz;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
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

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<AttemptAnswer> answers = new ArrayList<>();

    protected Attempt() {}

    /** An attempt that starts now; {@code ordinal} is 1 for the pupil's first at this quiz. */
    public Attempt(Quiz quiz, Pupil pupil, int ordinal, Instant now) {
        DomainException.require(!quiz.getQuestions().isEmpty(), "quiz_rule_quizEmpty");
        this.quiz = quiz;
        this.pupil = pupil;
        this.school = pupil.getSchoolClass().getSchool();
        this.ordinal = ordinal;
        this.startedAt = now;
        this.questionCount = quiz.getQuestions().size();
    }

    /**
     * Answers one question, once. The same answer sent again, as happens on a bad line, is the first one; another is
     * refused, because the pupil has seen the feedback.
     */
    public AttemptAnswer answer(Question question, Set<String> chosen, Instant now) {
        Optional<AttemptAnswer> before = answerTo(question);
        if (before.isPresent()) {
            DomainException.require(before.get().getChosen().equals(chosen), "quiz_rule_alreadyAnswered");
            return before.get();
        }
        DomainException.require(!isFinished(), "quiz_rule_attemptFinished");
        DomainException.require(quiz.getQuestions().contains(question), "quiz_rule_questionElsewhere");
        AttemptAnswer answer = new AttemptAnswer(this, question, chosen, now);
        answers.add(answer);
        return answer;
    }

    /** Ends the attempt, when every question is answered; ending it twice changes nothing. */
    public void finish(Instant now) {
        if (isFinished()) {
            return;
        }
        DomainException.require(
                answers.size() == questionCount, "quiz_rule_questionsLeft", questionCount - answers.size());
        finishedAt = now;
        correctCount = (int) answers.stream().filter(AttemptAnswer::isRight).count();
        percent = points().movePointRight(2)
                .divide(BigDecimal.valueOf(questionCount), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private BigDecimal points() {
        return answers.stream().map(AttemptAnswer::getFraction).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The answer to a question, if it is answered. */
    public Optional<AttemptAnswer> answerTo(Question question) {
        return answers.stream()
                .filter(answer -> answer.getQuestion().equals(question))
                .findFirst();
    }

    /** Whether it is finished. */
    public boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether it is finished and enough is right. */
    public boolean isPassed() {
        return isFinished() && percent >= quiz.getPassPercent();
    }

    public Quiz getQuiz() {
        return quiz;
    }

    public Pupil getPupil() {
        return pupil;
    }

    /** The school of the pupil at the time. */
    public School getSchool() {
        return school;
    }

    /** 1 for the pupil's first attempt at the quiz. */
    public int getOrdinal() {
        return ordinal;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Null while it is open. */
    public Instant getFinishedAt() {
        return finishedAt;
    }

    public int getQuestionCount() {
        return questionCount;
    }

    /** How many questions are wholly right; null while it is open. */
    public Integer getCorrectCount() {
        return correctCount;
    }

    /** How much is right, partly right answers included; null while it is open. */
    public Integer getPercent() {
        return percent;
    }

    /** The answers in the order in which they were given. */
    public List<AttemptAnswer> getAnswers() {
        return Collections.unmodifiableList(answers);
    }
}
