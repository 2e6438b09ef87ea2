package ba.sigurno.persistence.identity.admission;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.link.AccountLink;
import ba.sigurno.persistence.identity.link.LinkState;
import ba.sigurno.persistence.identity.link.SecretLink;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.school.School;
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
import java.time.Duration;
import java.time.Instant;

/**
 * An invitation to the team of a school, by a link of single use. Who accepts it gets the role, and an account when there was
 * none; until then nothing of it is anywhere else.
 */
@Entity
@Table(name = "team_invitation")
@NamedQuery(
        name = TeamInvitation.BY_PUBLIC_ID,
        query = "SELECT i FROM TeamInvitation i JOIN FETCH i.school WHERE i.publicId = :publicId")
@NamedQuery(
        name = TeamInvitation.BY_DIGEST,
        query = "SELECT i FROM TeamInvitation i JOIN FETCH i.school WHERE i.digest = :digest")
@NamedQuery(
        name = TeamInvitation.BY_DIGEST_TO_USE,
        query = "SELECT i FROM TeamInvitation i WHERE i.digest = :digest",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
@NamedQuery(
        name = TeamInvitation.OF_SCHOOL,
        query = "SELECT i FROM TeamInvitation i JOIN FETCH i.inviter WHERE i.school = :school"
                + " ORDER BY i.sentAt DESC, i.id DESC")
@NamedQuery(
        name = TeamInvitation.OF_SCHOOL_COUNT,
        query = "SELECT COUNT(i) FROM TeamInvitation i WHERE i.school = :school")
@NamedQuery(
        name = TeamInvitation.WAITING,
        query = "SELECT i FROM TeamInvitation i WHERE i.school = :school AND i.email IN :emails"
                + " AND i.acceptedAt IS NULL AND i.withdrawnAt IS NULL AND i.endsAt > :now")
@NamedQuery(name = TeamInvitation.MOVE, query = "UPDATE TeamInvitation i SET i.school = :to WHERE i.school = :school")
@NamedQuery(name = TeamInvitation.DELETE_TO, query = "DELETE FROM TeamInvitation i WHERE i.email = :email")
@NamedQuery(name = TeamInvitation.PURGE, query = "DELETE FROM TeamInvitation i WHERE i.endsAt < :before")
public class TeamInvitation extends PublicEntity implements Recipient, SecretLink {

    /** Finds the invitation with {@code :publicId}, with its school. */
    public static final String BY_PUBLIC_ID = "TeamInvitation.byPublicId";

    /** Finds the invitation whose secret has {@code :digest}, with its school. */
    public static final String BY_DIGEST = "TeamInvitation.byDigest";

    /** Finds the same and locks it: of two who accept it at once one does. */
    public static final String BY_DIGEST_TO_USE = "TeamInvitation.byDigestToUse";

    /** Finds the invitations of {@code :school} with those who sent them, the latest first. */
    public static final String OF_SCHOOL = "TeamInvitation.ofSchool";

    /** Counts what {@link #OF_SCHOOL} finds. */
    public static final String OF_SCHOOL_COUNT = "TeamInvitation.ofSchoolCount";

    /** Finds the invitations of {@code :school} to {@code :emails} that can be accepted at {@code :now}. */
    public static final String WAITING = "TeamInvitation.waiting";

    /** Moves the invitations of {@code :school} to the school {@code :to} (an update). */
    public static final String MOVE = "TeamInvitation.move";

    /** Deletes the invitations to {@code :email} (an update). */
    public static final String DELETE_TO = "TeamInvitation.deleteTo";

    /** Deletes the invitations that ended before {@code :before} (an update). */
    public static final String PURGE = "TeamInvitation.purge";

    /** The time in which it can be accepted. */
    public static final Duration TTL = AccountLink.TTL;

    /** The time after its end for which it is kept, to be sent again. */
    public static final Duration KEPT = Duration.ofDays(30);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(nullable = false)
    private String email;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(nullable = false)
    private Language language;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "inviter_id")
    private Account inviter;

    @Column(nullable = false)
    private String digest;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected TeamInvitation() {}

    /**
     * Creates an invitation that is sent now.
     *
     * @param role a role that holds at a school
     * @param digest the digest of its secret
     */
    public TeamInvitation(
            School school,
            Role role,
            String email,
            String displayName,
            Language language,
            Account inviter,
            String digest,
            Instant now) {
        DomainException.require(role.getScope() == Role.Scope.SCHOOL, "identity_rule_role_not_grantable");
        DomainException.require(school.isActive(), "school_rule_closed");
        this.school = school;
        this.role = role;
        this.email = Account.normalEmail(email);
        this.displayName = displayName;
        this.language = language;
        this.inviter = inviter;
        send(digest, now);
    }

    /** Sends it again with another secret, so that the link before is void. */
    public void sendAgain(String digest, Instant now) {
        DomainException.require(acceptedAt == null, "identity_invitation_accepted");
        DomainException.require(school.isActive(), "school_rule_closed");
        withdrawnAt = null;
        send(digest, now);
    }

    private void send(String digest, Instant now) {
        this.digest = digest;
        sentAt = now;
        endsAt = now.plus(TTL);
    }

    /** Takes it back: its link is void. */
    public void withdraw(Instant now) {
        DomainException.require(acceptedAt == null, "identity_invitation_accepted");
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    /** Notes that it was accepted. */
    public void accept(Instant now) {
        acceptedAt = now;
    }

    /** Returns how it stands now. */
    public InvitationState state(Instant now) {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return InvitationState.WITHDRAWN;
        }
        return now.isBefore(endsAt) ? InvitationState.WAITING : InvitationState.ENDED;
    }

    @Override
    public LinkState linkState(Instant now) {
        return switch (state(now)) {
            case WAITING -> school.isActive() ? LinkState.OPEN : LinkState.UNKNOWN;
            case ENDED -> LinkState.ENDED;
            case ACCEPTED -> LinkState.USED;
            case WITHDRAWN -> LinkState.UNKNOWN;
        };
    }

    public School getSchool() {
        return school;
    }

    public Role getRole() {
        return role;
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public Language getLanguage() {
        return language;
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    public Account getInviter() {
        return inviter;
    }

    /** Returns the time at which it was sent last. */
    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }
}
