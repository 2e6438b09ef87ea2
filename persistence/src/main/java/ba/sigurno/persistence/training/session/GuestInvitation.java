package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.link.AccountLink;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.persistence.identity.link.SecretLink;
import ba.sigurno.persistence.mail.Recipient;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * An invitation to a session that went to an address without an account of a teacher, by a link of single use. By the
 * link its owner asks a school for an account; once there is one, a {@link Registration} takes its place.
 */
@Entity
@Table(name = "guest_invitation")
@NamedQuery(
        name = GuestInvitation.BY_DIGEST,
        query = "SELECT g FROM GuestInvitation g JOIN FETCH g.session WHERE g.digest = :digest")
@NamedQuery(
        name = GuestInvitation.BY_DIGEST_TO_USE,
        query = "SELECT g FROM GuestInvitation g WHERE g.digest = :digest",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = GuestInvitation.OF_SESSION,
        query = "SELECT g FROM GuestInvitation g WHERE g.session = :session ORDER BY g.email")
@NamedQuery(
        name = GuestInvitation.OF_SESSIONS,
        query = "SELECT g FROM GuestInvitation g WHERE g.session IN :sessions AND g.usedAt IS NULL ORDER BY g.id")
@NamedQuery(
        name = GuestInvitation.COUNT_OF_SESSION,
        query = "SELECT COUNT(g) FROM GuestInvitation g WHERE g.session = :session")
@NamedQuery(
        name = GuestInvitation.COMING,
        query = "SELECT g FROM GuestInvitation g JOIN FETCH g.session s WHERE g.email = :email AND s.startsAt > :now"
                + " AND s.cancelledAt IS NULL ORDER BY s.id")
@NamedQuery(name = GuestInvitation.DELETE_TO, query = "DELETE FROM GuestInvitation g WHERE g.email = :email")
@NamedQuery(
        name = GuestInvitation.PURGE,
        query = "DELETE FROM GuestInvitation g"
                + " WHERE g.session.id IN (SELECT s.id FROM TrainingSession s WHERE s.startsAt < :before)")
public class GuestInvitation extends PublicEntity implements Recipient, SecretLink {

    /** Finds the invitation whose secret has {@code :digest}, with its session. */
    public static final String BY_DIGEST = "GuestInvitation.byDigest";

    /** Finds the same and locks it: of two who use it at once one does. */
    public static final String BY_DIGEST_TO_USE = "GuestInvitation.byDigestToUse";

    /** Finds the invitations to {@code :session}, by address. */
    public static final String OF_SESSION = "GuestInvitation.ofSession";

    /** Finds the invitations to {@code :sessions} of which the link was not used. */
    public static final String OF_SESSIONS = "GuestInvitation.ofSessions";

    /** Counts what {@link #OF_SESSION} finds. */
    public static final String COUNT_OF_SESSION = "GuestInvitation.countOfSession";

    /** Finds the invitations to {@code :email} to sessions that start after {@code :now}, with the session. */
    public static final String COMING = "GuestInvitation.coming";

    /** Deletes the invitations to {@code :email} (an update). */
    public static final String DELETE_TO = "GuestInvitation.deleteTo";

    /** Deletes the invitations to sessions that started before {@code :before} (an update). */
    public static final String PURGE = "GuestInvitation.purge";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String digest;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected GuestInvitation() {}

    /** Creates an invitation that is sent now; {@code digest} is that of its secret. */
    public GuestInvitation(TrainingSession session, String email, String digest, Instant now) {
        this.session = session;
        this.email = Account.normalEmail(email);
        send(digest, now);
    }

    /** Sends it with another secret, so that a link before is void. */
    public final void send(String digest, Instant now) {
        session.requireInvitable(now);
        this.digest = digest;
        sentAt = now;
        endsAt = now.plus(AccountLink.TTL);
    }

    /** Returns whether its link was not used for a day. */
    public boolean canBeSentAgain(Instant now) {
        return usedAt == null && !sentAt.isAfter(now.minus(Registration.TIMEOUT));
    }

    /** Notes that a school was asked for an account by its link. */
    public void use(Instant now) {
        usedAt = now;
    }

    @Override
    public LinkState linkState(Instant now) {
        if (usedAt != null) {
            return LinkState.USED;
        }
        if (session.isCancelled()) {
            return LinkState.UNKNOWN;
        }
        return now.isBefore(endsAt) && session.isInvitable(now) ? LinkState.OPEN : LinkState.ENDED;
    }

    public TrainingSession getSession() {
        return session;
    }

    /** Returns the time at which it was sent last. */
    public Instant getSentAt() {
        return sentAt;
    }

    @Override
    public String getEmail() {
        return email;
    }

    /** Returns no name: nobody knows it yet. */
    @Override
    public String getDisplayName() {
        return "";
    }

    /** Returns the language in which the session is held. */
    @Override
    public Language getLanguage() {
        return session.getLanguage();
    }

    @Override
    public boolean isEnabled() {
        return true;
    }
}
