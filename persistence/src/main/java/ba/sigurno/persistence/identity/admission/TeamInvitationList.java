package ba.sigurno.persistence.identity.admission;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A list of people to invite to the team of a school as it was read, with what becomes of each row. */
@Entity
@Table(name = "team_invitation_list")
@NamedQuery(
        name = TeamInvitationList.BY_PUBLIC_ID_AND_ACCOUNT,
        query = "SELECT l FROM TeamInvitationList l JOIN FETCH l.school"
                + " WHERE l.publicId = :publicId AND l.account = :account")
@NamedQuery(
        name = TeamInvitationList.MOVE,
        query = "UPDATE TeamInvitationList l SET l.school = :to WHERE l.school = :school")
@NamedQuery(name = TeamInvitationList.DELETE_OF, query = "DELETE FROM TeamInvitationList l WHERE l.account = :account")
@NamedQuery(name = TeamInvitationList.PURGE, query = "DELETE FROM TeamInvitationList l WHERE l.readAt < :before")
public class TeamInvitationList extends PublicEntity {

    /** Finds the list with {@code :publicId} if {@code :account} brought it, with its school. */
    public static final String BY_PUBLIC_ID_AND_ACCOUNT = "TeamInvitationList.byPublicIdAndAccount";

    /** Moves the lists of {@code :school} to the school {@code :to} (an update). */
    public static final String MOVE = "TeamInvitationList.move";

    /** Deletes the lists that {@code :account} brought (an update). */
    public static final String DELETE_OF = "TeamInvitationList.deleteOf";

    /** Deletes the lists that were read before {@code :before} (an update). */
    public static final String PURGE = "TeamInvitationList.purge";

    /** The time for which a list is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(name = "read_at", nullable = false)
    private Instant readAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** The rows, as JSON. */
    @Column(nullable = false)
    private String document;

    protected TeamInvitationList() {}

    /** Creates a list that was read and invites nobody yet. */
    public TeamInvitationList(Account account, School school, String document, Instant now) {
        this.account = account;
        this.school = school;
        this.document = document;
        readAt = now;
    }

    /** Notes that its invitations were sent, once. */
    public void send(Instant now) {
        DomainException.require(sentAt == null, "identity_invitation_list_sent");
        sentAt = now;
    }

    public School getSchool() {
        return school;
    }

    /** Returns the time at which its invitations were sent; null until then. */
    public Instant getSentAt() {
        return sentAt;
    }

    public String getDocument() {
        return document;
    }
}
