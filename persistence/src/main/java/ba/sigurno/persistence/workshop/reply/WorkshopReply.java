package ba.sigurno.persistence.workshop.reply;

import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.workshop.guest.WorkshopGuest;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The answer from the calendar of somebody who is invited to a workshop: the last one, of each person one. */
@Entity
@Table(name = "workshop_reply")
@NamedQuery(
        name = WorkshopReply.OF_PERSON,
        query = "SELECT p FROM WorkshopReply p WHERE p.workshop = :workshop AND p.account = :account",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = WorkshopReply.OF_GUEST,
        query = "SELECT p FROM WorkshopReply p WHERE p.workshop = :workshop AND p.guest = :guest",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = WorkshopReply.OF_REQUEST,
        query =
                "SELECT p FROM WorkshopReply p LEFT JOIN FETCH p.account LEFT JOIN FETCH p.guest JOIN FETCH p.workshop w"
                        + " WHERE w.request.publicId = :requestId ORDER BY p.id")
public class WorkshopReply extends BaseEntity {

    /** Finds the answer of {@code :account} to {@code :workshop}, and locks it. */
    public static final String OF_PERSON = "WorkshopReply.ofPerson";

    /** Finds the answer of {@code :guest} to {@code :workshop}, and locks it. */
    public static final String OF_GUEST = "WorkshopReply.ofGuest";

    /** Finds the answers to the workshop of the request with {@code :requestId}. */
    public static final String OF_REQUEST = "WorkshopReply.ofRequest";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workshop_id")
    private Workshop workshop;

    /** Whose it is; null when it is a guest's. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    /** The guest whose it is; null when it is that of an account. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guest_id")
    private WorkshopGuest guest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReplyAnswer answer;

    private int sequence;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    protected WorkshopReply() {}

    /** Creates the first answer of somebody. */
    public WorkshopReply(Workshop workshop, Account account, ReplyAnswer answer, int sequence, Instant answeredAt) {
        this.workshop = workshop;
        this.account = account;
        set(answer, sequence, answeredAt);
    }

    /** Creates the first answer of a guest. */
    public WorkshopReply(Workshop workshop, WorkshopGuest guest, ReplyAnswer answer, int sequence, Instant answeredAt) {
        this.workshop = workshop;
        this.guest = guest;
        set(answer, sequence, answeredAt);
    }

    /**
     * Takes another answer, unless it is older than this one: mails can overtake each other.
     *
     * @return whether it says something new
     */
    public boolean change(ReplyAnswer another, int sequence, Instant answeredAt) {
        if (sequence < this.sequence || sequence == this.sequence && !answeredAt.isAfter(this.answeredAt)) {
            return false;
        }
        boolean news = answer != another || sequence != this.sequence;
        set(another, sequence, answeredAt);
        return news;
    }

    private void set(ReplyAnswer given, int sequence, Instant answeredAt) {
        this.answer = given;
        this.sequence = sequence;
        this.answeredAt = answeredAt;
    }

    /** Returns whether it is about the date that the workshop has now. */
    public boolean isOfPresentDate() {
        return sequence >= workshop.getDatedSequence();
    }

    /** Returns whose it is: an account, or a guest. */
    public Recipient getPerson() {
        return account == null ? guest : account;
    }

    public ReplyAnswer getAnswer() {
        return answer;
    }

    /** Returns the time at which it was given. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
