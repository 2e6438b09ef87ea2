package ba.sigurno.persistence.quiz;

import ba.sigurno.persistence.schema.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** What was answered to one question. It stays as it is: the pupil has seen the feedback. */
@Entity
@Table(name = "attempt_answer")
public class AttemptAnswer extends Row {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column(nullable = false)
    private String chosen;

    @Column(nullable = false)
    private BigDecimal fraction;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    protected AttemptAnswer() {}

    AttemptAnswer(Attempt attempt, Question question, Set<String> chosen, Instant now) {
        this.attempt = attempt;
        this.question = question;
        this.chosen = String.join(",", new TreeSet<>(chosen));
        this.fraction = Scoring.fraction(question, chosen);
        this.answeredAt = now;
    }

    public Attempt getAttempt() {
        return attempt;
    }

    public Question getQuestion() {
        return question;
    }

    /** The codes of the chosen choices. */
    public Set<String> getChosen() {
        return Set.of(chosen.split(","));
    }

    /** How much of it is right, from 0 to 1. */
    public BigDecimal getFraction() {
        return fraction;
    }

    /** Whether it is wholly right. */
    public boolean isRight() {
        return fraction.compareTo(BigDecimal.ONE) == 0;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
