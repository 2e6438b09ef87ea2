package ba.sigurno.persistence.training.message;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** An e-mail that was sent to participants of a session. Never changed. */
@Entity
@Table(name = "session_message")
@NamedQuery(
        name = SessionMessage.OF_SESSION,
        query =
                "SELECT m FROM SessionMessage m JOIN FETCH m.author WHERE m.session = :session ORDER BY m.sentAt DESC, m.id DESC")
@NamedQuery(
        name = SessionMessage.COUNT_OF_SESSION,
        query = "SELECT COUNT(m) FROM SessionMessage m WHERE m.session = :session")
@NamedQuery(
        name = SessionMessage.BY_KEY,
        query = "SELECT m FROM SessionMessage m WHERE m.session = :session AND m.idempotencyKey = :key")
@NamedQuery(
        name = SessionMessage.PURGE,
        query = "DELETE FROM SessionMessage m"
                + " WHERE m.session.id IN (SELECT s.id FROM TrainingSession s WHERE s.endsAt < :before)")
public class SessionMessage extends BaseEntity {

    /** Finds the messages to participants of {@code :session}, the latest first, with their authors. */
    public static final String OF_SESSION = "SessionMessage.ofSession";

    /** Counts the messages to participants of {@code :session}. */
    public static final String COUNT_OF_SESSION = "SessionMessage.countOfSession";

    /** Finds the message of {@code :session} that was sent under {@code :key}. */
    public static final String BY_KEY = "SessionMessage.byKey";

    /** Deletes the messages of sessions that were over before {@code :before}. */
    public static final String PURGE = "SessionMessage.purge";

    /** The longest subject, in characters. */
    public static final int SUBJECT_LENGTH = 120;

    /** The longest text, in characters. */
    public static final int TEXT_LENGTH = 4000;

    /** The maximum number of messages to the participants of one session. */
    public static final int MAX = 30;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account author;

    @Column(name = "idempotency_key", nullable = false)
    private String idempotencyKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MessageAudience audience;

    @Column(nullable = false, length = SUBJECT_LENGTH)
    private String subject;

    @Column(nullable = false, length = TEXT_LENGTH)
    private String text;

    private int receivers;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    protected SessionMessage() {}

    /**
     * Creates a message that is sent now to an audience.
     *
     * @param idempotencyKey by which the same message is known when it is sent again
     * @throws DomainException when the subject or the text is empty, or there is nobody in the audience
     */
    public SessionMessage(
            TrainingSession session,
            Account author,
            String idempotencyKey,
            MessageAudience audience,
            String subject,
            String text,
            Instant now) {
        DomainException.require(!subject.isBlank(), "training_rule_message_subject");
        DomainException.require(!text.isBlank(), "training_rule_message_text");
        this.session = session;
        this.author = author;
        this.idempotencyKey = idempotencyKey;
        this.audience = audience;
        // A mail's subject is one line.
        this.subject = subject.replaceAll("\\s+", " ");
        this.text = text;
        this.receivers = audience.of(session).size();
        this.sentAt = now;
        DomainException.require(receivers > 0, "training_rule_message_nobody");
    }

    public TrainingSession getSession() {
        return session;
    }

    public Account getAuthor() {
        return author;
    }

    public MessageAudience getAudience() {
        return audience;
    }

    /** Returns the subject, one line. */
    public String getSubject() {
        return subject;
    }

    public String getText() {
        return text;
    }

    /** Returns the number of participants to whom it went. */
    public int getReceivers() {
        return receivers;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
