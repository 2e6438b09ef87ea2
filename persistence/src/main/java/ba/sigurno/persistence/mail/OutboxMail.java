package ba.sigurno.persistence.mail;

import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A mail, stored in the transaction that causes it and sent after: so nobody gets mail about a rolled-back transaction,
 * and none is lost while the mail server is away. Retries wait longer each time; after {@value #MAX_ATTEMPTS} it is
 * given up.
 */
@Entity
@Table(name = "outbox_mail")
@NamedQuery(
        name = OutboxMail.DUE,
        query = "SELECT m.id FROM OutboxMail m WHERE m.state = ba.sigurno.persistence.mail.MailState.PENDING"
                + " AND m.nextAttemptAt <= :now ORDER BY m.nextAttemptAt, m.id")
@NamedQuery(
        name = OutboxMail.CLAIM,
        query = "UPDATE OutboxMail m SET m.nextAttemptAt = :until WHERE m.id = :id AND m.nextAttemptAt <= :now"
                + " AND m.state = ba.sigurno.persistence.mail.MailState.PENDING")
@NamedQuery(
        name = OutboxMail.STUCK,
        query = "SELECT COUNT(m) FROM OutboxMail m WHERE m.state = ba.sigurno.persistence.mail.MailState.PENDING"
                + " AND m.createdAt < :before")
@NamedQuery(name = OutboxMail.COUNT_SENT, query = "SELECT COUNT(m) FROM OutboxMail m WHERE m.sentAt >= :since")
@NamedQuery(
        name = OutboxMail.COUNT_UNDELIVERED,
        query = "SELECT COUNT(m) FROM OutboxMail m WHERE m.state = ba.sigurno.persistence.mail.MailState.FAILED")
@NamedQuery(
        name = OutboxMail.SEND_AGAIN,
        query = "UPDATE OutboxMail m SET m.state = ba.sigurno.persistence.mail.MailState.PENDING, m.attempts = 0,"
                + " m.nextAttemptAt = :now WHERE m.state = ba.sigurno.persistence.mail.MailState.FAILED"
                + " AND m.confidential = FALSE")
@NamedQuery(
        name = OutboxMail.WITHDRAW,
        query = "DELETE FROM OutboxMail m WHERE m.concerns = :concerns"
                + " AND m.state = ba.sigurno.persistence.mail.MailState.PENDING")
@NamedQuery(name = OutboxMail.LATEST, query = "SELECT m FROM OutboxMail m ORDER BY m.id DESC")
@NamedQuery(
        name = OutboxMail.PURGE,
        query = "DELETE FROM OutboxMail m WHERE m.state <> ba.sigurno.persistence.mail.MailState.PENDING"
                + " AND m.createdAt < :before")
@NamedQuery(name = OutboxMail.COUNT_TO, query = "SELECT COUNT(m) FROM OutboxMail m WHERE m.recipient = :recipient")
@NamedQuery(
        name = OutboxMail.FORGET_REPLY_TO,
        query = "UPDATE OutboxMail m SET m.replyTo = NULL WHERE m.replyTo = :address")
@NamedQuery(name = OutboxMail.DELETE_TO, query = "DELETE FROM OutboxMail m WHERE m.recipient = :recipient")
public class OutboxMail extends BaseEntity {

    /** Finds the ids of the mails to be sent at {@code :now}, the longest due first. */
    public static final String DUE = "OutboxMail.due";

    /**
     * Claims the mail {@code :id}, if it is due at {@code :now}, for the first caller: nobody else finds it due
     * {@code :until} then (an update).
     */
    public static final String CLAIM = "OutboxMail.claim";

    /** Counts the mails from before {@code :before} that still wait. */
    public static final String STUCK = "OutboxMail.stuck";

    /** Counts the mails that were sent {@code :since}. */
    public static final String COUNT_SENT = "OutboxMail.countSent";

    /** Selects the mails that were given up; its order is to be added. */
    public static final String UNDELIVERED =
            "SELECT m FROM OutboxMail m WHERE m.state = ba.sigurno.persistence.mail.MailState.FAILED";

    /** Counts the mails that were given up. */
    public static final String COUNT_UNDELIVERED = "OutboxMail.countUndelivered";

    /** Lets the mails that were given up and hold no secret be tried anew from {@code :now} on (an update). */
    public static final String SEND_AGAIN = "OutboxMail.sendAgain";

    /** Finds all mails, the newest first. */
    public static final String LATEST = "OutboxMail.latest";

    /** Deletes the mails from before {@code :before} that do not wait any more. */
    public static final String PURGE = "OutboxMail.purge";

    /** Counts the mails to {@code :recipient}, sent or not. */
    public static final String COUNT_TO = "OutboxMail.countTo";

    /** Deletes the mails to {@code :recipient}, sent or not (an update). */
    public static final String DELETE_TO = "OutboxMail.deleteTo";

    /** Deletes the mails about what is {@code :concerns} that still wait (an update). */
    public static final String WITHDRAW = "OutboxMail.withdraw";

    /** Lets no answer go to {@code :address} any more (an update). */
    public static final String FORGET_REPLY_TO = "OutboxMail.forgetReplyTo";

    /** The number of times that sending is tried. */
    public static final int MAX_ATTEMPTS = 8;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int ERROR_LENGTH = 500;

    @Column(nullable = false)
    private String recipient;

    @Column(name = "reply_to")
    private String replyTo;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String body;

    /** Whether the body holds a secret, so that it goes once it was sent. */
    private boolean confidential;

    private String calendar;

    @Column(name = "calendar_method")
    private String calendarMethod;

    private String concerns;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MailState state = MailState.PENDING;

    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutboxMail() {}

    /** Creates a mail of plain text, due now. */
    public OutboxMail(String recipient, String subject, String body, Instant now) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** Sets the address to which an answer goes; null for that of the sender. */
    public void replyTo(String address) {
        this.replyTo = address;
    }

    /** Adds an event in iCalendar form; {@code method} is {@code REQUEST} or {@code CANCEL} (RFC 5546). */
    public void attachCalendar(String calendar, String method) {
        this.calendar = calendar;
        this.calendarMethod = method;
    }

    /**
     * Adds several calendars in iCalendar form, which keep their methods; they are stored one after the other, as a stream
     * of them is written (RFC 5545, 3.4).
     */
    public void attachCalendars(List<String> calendars) {
        this.calendar = String.join("", calendars);
        this.calendarMethod = null;
    }

    /** Says what the mail is about, by which it can be withdrawn while it waits. */
    public void concerns(String what) {
        concerns = what;
    }

    /** Keeps the body only until it was sent or given up: it holds a secret. */
    public void keepConfidential() {
        confidential = true;
    }

    private void forgetSecret() {
        if (confidential) {
            body = "";
        }
    }

    /** Notes that the mail server took it. */
    public void sent(Instant now) {
        attempts++;
        state = MailState.SENT;
        sentAt = now;
        lastError = null;
        forgetSecret();
    }

    /** Notes that sending failed: it is tried again later, or given up. */
    public void failed(String error, Instant now) {
        attempts++;
        lastError = error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH);
        if (attempts >= MAX_ATTEMPTS) {
            state = MailState.FAILED;
            forgetSecret();
        } else {
            nextAttemptAt = now.plus(FIRST_WAIT.multipliedBy(1L << (2 * (attempts - 1))));
        }
    }

    public String getRecipient() {
        return recipient;
    }

    /** Returns the address to which an answer goes; null for that of the sender. */
    public String getReplyTo() {
        return replyTo;
    }

    public String getSubject() {
        return subject;
    }

    /** Returns the body, plain text. */
    public String getBody() {
        return body;
    }

    /** Returns a calendar in iCalendar form, or several one after the other; null when there is none. */
    public String getCalendar() {
        return calendar;
    }

    /** Returns {@code REQUEST} or {@code CANCEL}; null when there is no calendar, or there are several. */
    public String getCalendarMethod() {
        return calendarMethod;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public MailState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    /** Returns the time it was sent; null until then. */
    public Instant getSentAt() {
        return sentAt;
    }

    /** Returns the reason why the last attempt failed; null when none did. */
    public String getLastError() {
        return lastError;
    }
}
