package ba.sigurno.persistence.quiz;

import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.schema.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A question of an attempt, in the version it asks, and what was answered. An answer stays as it is. Its score is what
 * version and response make it, and can always be computed anew.
 */
@Entity
@Table(name = "attempt_item")
public class AttemptItem extends Row {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private QuestionVersion version;

    @Column(length = Response.LENGTH)
    private String response;

    private BigDecimal score;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected AttemptItem() {}

    AttemptItem(Attempt attempt, int position, QuestionVersion version) {
        this.attempt = attempt;
        this.position = position;
        this.version = version;
    }

    void answer(Response given, Instant now) {
        score = version.getContent().interaction().score(given);
        response = given.encoded();
        answeredAt = now;
    }

    public Attempt getAttempt() {
        return attempt;
    }

    /** 1 for the first question of the attempt. */
    public int getPosition() {
        return position;
    }

    public QuestionVersion getVersion() {
        return version;
    }

    /** What seeds the order in which this attempt shows the parts of the question. */
    public long getSeed() {
        return attempt.getSeed() + position;
    }

    /** Whether it is answered. */
    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** What was answered; empty before. */
    public Optional<Response> getResponse() {
        return Optional.ofNullable(response)
                .map(encoded -> version.getContent().interaction().response(encoded));
    }

    /** How much of it is right, from 0 to 1; nothing when it was not answered. */
    public BigDecimal getScore() {
        return score == null ? BigDecimal.ZERO : score;
    }

    /** Whether it is wholly right. */
    public boolean isRight() {
        return Credit.isFull(getScore());
    }

    /** Null before it is answered. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
