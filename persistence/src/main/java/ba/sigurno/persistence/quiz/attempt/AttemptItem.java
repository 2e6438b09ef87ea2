package ba.sigurno.persistence.quiz.attempt;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.Response;
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
 * A question of an attempt, in the version it asks, with its answer. An answer stays as it is, and its score follows
 * from version and response.
 */
@Entity
@Table(name = "attempt_item")
public class AttemptItem extends BaseEntity {

    /** The longest draft, in characters; a longer one is not kept. */
    public static final int DRAFT_LENGTH = 4000;

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

    @Column(length = DRAFT_LENGTH)
    private String draft;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected AttemptItem() {}

    AttemptItem(Attempt attempt, int position, QuestionVersion version) {
        this.attempt = attempt;
        this.position = position;
        this.version = version;
    }

    void answer(Response given, Instant now) {
        var encoded = given.encoded();
        DomainException.require(encoded.length() <= Response.LENGTH, "quiz_rule_response_long");
        score = version.getContent().interaction().score(given);
        response = encoded;
        draft = null;
        answeredAt = now;
    }

    /** Keeps an incomplete answer until there is a complete one. */
    public void keep(String draft) {
        if (!isAnswered()) {
            this.draft = draft.length() <= DRAFT_LENGTH ? draft : null;
        }
    }

    /** Returns the last incomplete answer, as it was sent; empty when there was none, or it is answered. */
    public Optional<String> getDraft() {
        return Optional.ofNullable(draft);
    }

    public Attempt getAttempt() {
        return attempt;
    }

    /** Returns its position: 1 for the first question of the attempt. */
    public int getPosition() {
        return position;
    }

    public QuestionVersion getVersion() {
        return version;
    }

    /** Returns its content, as this attempt shows it. */
    public QuestionContent getContent() {
        return attempt.isOptionsShuffled()
                ? version.getContent()
                : version.getContent().inOrder();
    }

    /** Returns the seed of the order in which this attempt shows the parts of the question. */
    public long getSeed() {
        return attempt.getSeed() + position;
    }

    /** Returns whether it is answered. */
    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Returns the answer; empty before. */
    public Optional<Response> getResponse() {
        return Optional.ofNullable(response)
                .map(encoded -> version.getContent().interaction().response(encoded));
    }

    /** Returns the share of it that is right, from 0 to 1; 0 when it was not answered. */
    public BigDecimal getScore() {
        return score == null ? BigDecimal.ZERO : score;
    }

    /** Returns whether it is wholly right. */
    public boolean isRight() {
        return Credit.isFull(getScore());
    }

    /** Returns the time of the answer; null before. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
