package ba.sigurno.persistence.training;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.Account;
import ba.sigurno.persistence.schema.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;

/** A teacher's seat in a session, and whether the teacher came. */
@Entity
@Table(name = "registration")
@NamedQuery(
        name = Registration.OF_ACCOUNT,
        query = "SELECT r FROM Registration r JOIN FETCH r.session s JOIN FETCH s.edition"
                + " JOIN FETCH s.trainer LEFT JOIN FETCH s.authority"
                + " WHERE r.account.id = :accountId ORDER BY s.startsAt DESC, s.id DESC",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.session.edition.texts")
        })
@NamedQuery(
        name = Registration.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(r) FROM Registration r WHERE r.account.id = :accountId")
public class Registration extends Row {

    /** The registrations of {@code :accountId}, the latest session first, with session, edition and titles. */
    public static final String OF_ACCOUNT = "Registration.ofAccount";

    /** How many {@link #OF_ACCOUNT} finds. */
    public static final String COUNT_OF_ACCOUNT = "Registration.countOfAccount";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    private Boolean attended;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected Registration() {}

    Registration(TrainingSession session, Account account, Instant now) {
        this.session = session;
        this.account = account;
        this.registeredAt = now;
    }

    /** Marks whether the teacher came; not before the session starts. Can be corrected. */
    public void mark(boolean attended, Instant now) {
        DomainException.require(session.hasStarted(now), "training_rule_notStarted");
        this.attended = attended;
        this.markedAt = now;
    }

    /** Whether it is marked that the teacher came. */
    public boolean isAttended() {
        return Boolean.TRUE.equals(attended);
    }

    /** Whether it is marked at all. */
    public boolean isMarked() {
        return attended != null;
    }

    public TrainingSession getSession() {
        return session;
    }

    public Account getAccount() {
        return account;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    /** Null when it is not marked. */
    public Instant getMarkedAt() {
        return markedAt;
    }
}
